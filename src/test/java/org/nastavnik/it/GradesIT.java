package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.demo.CourseContent;
import org.nastavnik.lms.Activity;
import org.nastavnik.lms.Gradebook;
import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.Page;

/** From a row of a plan to the grade book of the LMS, and from the grade back to the plan. */
class GradesIT {

    private static final DemonstrationTown TOWN = DemonstrationTown.get();
    private static final String MENTOR = "13";

    /** An activity with a grade that nobody picked here. */
    private static final int GRADED_BY_HAND = 4;

    private static Activity graded;

    /** A teacher picks «the plan, graded», and a curator orders a column of its own. */
    @BeforeAll
    static void columns() {
        TOWN.enter("mentor1");
        new CourseContent(TOWN.lms(), "methodist")
                .add(
                        TOWN.lms().platform().tools().all().get(0),
                        "pick",
                        "plan",
                        "grade",
                        "plan",
                        "return",
                        "1");
        List<Activity> all = TOWN.lms().platform().course().activities();
        graded = all.get(all.size() - 1);
        TOWN.enter("curator1").post("grades", "offer", "plan/");
    }

    private static Gradebook.Item ordered() {
        return TOWN.lms().platform().gradebook().items().stream()
                .filter(item -> item.resourceId().equals("nastavnik:plan"))
                .findFirst()
                .orElseThrow();
    }

    private static Gradebook.Item ofActivity() {
        return TOWN.lms().platform().gradebook().items().stream()
                .filter(item -> item.link() == graded.instance())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Double> grade(Gradebook.Item column) {
        return TOWN.lms().platform().gradebook().grade(column, MENTOR).map(Gradebook.Grade::given);
    }

    private static void untilGradeIs(Gradebook.Item column, double wanted)
            throws InterruptedException {
        for (int i = 0; i < 300 && !grade(column).equals(Optional.of(wanted)); i++) {
            Thread.sleep(100);
        }
        assertThat(grade(column)).contains(wanted);
    }

    private static void mark(Visitor mentor, String row, String status) {
        Page form = mentor.get("units/1/plan/items/" + row + "/fact");
        mentor.post(
                "units/1/plan/items/" + row + "/fact",
                "status",
                status,
                "date",
                LocalDate.now().toString(),
                "version",
                found("name=\"version\" value=\"(\\d+)\"", form));
    }

    private static String found(String pattern, Page page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(pattern + " in " + page.body()).isTrue();
        return matcher.group(1);
    }

    @Test
    void markedRowArrivesInEachColumn() throws InterruptedException {
        TOWN.enter("curator1", graded.cmid());
        untilGradeIs(ordered(), 40);
        untilGradeIs(ofActivity(), 40);
        Visitor mentor = TOWN.enter("mentor1");

        mark(mentor, "4", "DONE");

        untilGradeIs(ordered(), 60);
        untilGradeIs(ofActivity(), 60);
        mark(mentor, "4", "PLANNED");
        untilGradeIs(ordered(), 40);
    }

    @Test
    void curatorSeesWhatBecameOfTheScoresOfHisOwnPeople() throws InterruptedException {
        untilGradeIs(ordered(), 40);
        Visitor curator = TOWN.enter("curator1");
        String column = found("href=\"[^\"]*/(grades/\\d+)\"", curator.get("grades"));

        Page own = curator.get(column);
        Page stranger = TOWN.enter("curator2").get(column);
        Page centre = TOWN.enter("methodist").get(column);

        assertThat(own.body()).contains("Учебнова", "2 из 5, 40\u00a0%", "отправлено");
        assertThat(stranger.status()).isEqualTo(200);
        assertThat(stranger.body()).doesNotContain("Учебнова");
        assertThat(centre.body()).doesNotContain("Учебнова").contains("отправлено");
    }

    @Test
    void sharedColumnIsNotOneSchoolsToTakeAway() {
        Visitor curator = TOWN.enter("curator2");
        String column = found("href=\"[^\"]*/(grades/\\d+)\"", curator.get("grades"));

        assertThat(curator.post(column + "/column/removal").status()).isEqualTo(403);
        assertThat(curator.post(column + "/column/pause").status()).isEqualTo(403);
        assertThat(curator.postForged(column + "/column/sending").status()).isEqualTo(403);
        assertThat(TOWN.enter("mentor1").get("grades").status()).isEqualTo(403);
        assertThat(TOWN.enter("mentor1").get(column).status()).isEqualTo(403);
        assertThat(ordered()).isNotNull();
    }

    @Test
    void columnThatIsThereIsNotOrderedTwice() {
        TOWN.enter("curator2").post("grades", "offer", "plan/");
        Page refused = TOWN.enter("curator1").post("grades", "offer", "plan/99999");

        assertThat(TOWN.lms().platform().gradebook().items())
                .filteredOn(item -> item.resourceId().equals("nastavnik:plan"))
                .hasSize(1);
        assertThat(refused.status()).isEqualTo(422);
    }

    /** As Moodle does it from the report of grades. */
    private static Page review(String reader, int cmid, String user) {
        LmsBrowser browser = new LmsBrowser();
        browser.signIn(TOWN.lms(), reader);
        Page login =
                browser.open(
                        TOWN.lms().baseUrl()
                                + "/mod/lti/launch.php?id="
                                + cmid
                                + "&triggerview=0&action=gradeReport&user="
                                + user);
        return browser.submit(browser.submit(login));
    }

    @ParameterizedTest
    @CsvSource({"curator1", "mentor1"})
    void gradeLeadsToTheWorkBehindIt(String reader) {
        Page page = review(reader, graded.cmid(), MENTOR);

        assertThat(page.url().getPath()).endsWith("/units/1/plan");
        assertThat(page.url().toString()).doesNotContain(MENTOR + "?", "user=");
        assertThat(page.body()).contains("Подготовка и проведение родительского собрания");
    }

    @Test
    void gradeOfAnActivityThatIsNoLinkOfOursIsSaidToBeUnknown() {
        Page page = review("curator1", GRADED_BY_HAND, MENTOR);

        assertThat(page.body()).contains("не знает, за какую работу", "один раз");
    }

    @ParameterizedTest
    @CsvSource({
        "curator2,13,Эту работу видят",
        "mentor2,13,Эту работу видят",
        "methodist,13,Эту работу видят",
        "mentee1,99999,Эту работу видят",
        "curator1,99999,не связан с человеком"
    })
    void strangerIsToldWhyThereIsNothingToSee(String reader, String user, String told) {
        Page page = review(reader, graded.cmid(), user);

        assertThat(page.url().getPath()).endsWith("/review");
        assertThat(page.body()).contains(told).doesNotContain("родительского собрания");
    }
}
