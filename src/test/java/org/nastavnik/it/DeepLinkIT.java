package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.SchoolCourse.custom;

import io.jsonwebtoken.Claims;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.demo.CourseContent;
import org.nastavnik.it.SchoolCourse.Landing;
import org.nastavnik.it.SchoolCourse.Picker;
import org.nastavnik.lms.Activity;
import org.nastavnik.lms.Gradebook;

/** From «Выбрать содержимое» to the page that the activity opens, and what hinders strangers. */
class DeepLinkIT {

    private static final String CURATOR = "12";
    private static final String MENTOR = "13";
    private static final String MENTEE = "15";
    private static final String MENTOR_ELSEWHERE = "23";
    private static final Map<String, Object> SEVERAL =
            Map.of(
                    "accept_types",
                    List.of("ltiResourceLink"),
                    "accept_multiple",
                    true,
                    "accept_presentation_document_targets",
                    List.of("frame", "iframe", "window"),
                    "data",
                    "<b>95399&\"");

    private static SchoolCourse course;

    @BeforeAll
    static void connect() {
        course = new SchoolCourse().register();
    }

    @AfterAll
    static void disconnect() {
        course.close();
    }

    /** The parameters of an activity that the curator has made. */
    private static Map<String, Object> made(String key) {
        Picker picker = course.picker(CURATOR, SEVERAL);
        return custom(course.items(course.send(picker, "pick", key)).get(0));
    }

    private static Consumer<LaunchDraft> inAnotherCourse() {
        return d -> d.lti("context", Map.of("id", "77", "title", "Копия"));
    }

    @Test
    void carriesTwoPagesBackOneOfThemGraded() {
        Picker picker = course.picker(CURATOR, SEVERAL);

        HttpResponse<String> page =
                course.send(picker, "pick", "plan:1", "grade", "plan:1", "pick", "start");

        Claims claims = course.answer(page);
        assertThat(claims)
                .containsEntry("iss", LtiPlatformDouble.CLIENT_ID)
                .containsEntry("https://purl.imsglobal.org/spec/lti-dl/claim/data", "<b>95399&\"");
        List<Map<String, Object>> items = course.items(page);
        assertThat(items)
                .extracting(item -> item.get("title"))
                .containsExactly("План П-01", "Наставник: начало");
        assertThat(items.get(0)).containsKeys("icon", "iframe", "lineItem");
        assertThat(items.get(0).get("lineItem"))
                .isEqualTo(
                        Map.of(
                                "label",
                                "План П-01",
                                "scoreMaximum",
                                100,
                                "resourceId",
                                custom(items.get(0)).get("nastavnik_link"),
                                "tag",
                                "plan"));
        assertThat(items.get(1)).doesNotContainKey("lineItem");
        assertThat(page.body()).doesNotContain("95399");
        assertThat(SchoolCourse.found("action=\"(http[^\"]+)\"", page.body()).replace("&amp;", "&"))
                .isEqualTo(course.returnUrl());
    }

    @Test
    void everyLinkLandsWhereItsPageIs() {
        assertThat(course.open(CURATOR, made("plan:1")).path()).isEqualTo("units/1/plan");
        assertThat(course.open(MENTEE, made("plan")).path()).isEqualTo("units/1/plan");
        assertThat(course.open(MENTOR, made("plan")).path()).isEqualTo("units");
        assertThat(course.open(MENTOR, made("journal")).path()).isEqualTo("units/1/journal");
        assertThat(course.open(CURATOR, made("compendium")).path()).isEqualTo("compendium");
        assertThat(course.open(MENTOR, made("compendium")).path()).isEqualTo("practices");
        assertThat(course.open(MENTOR, made("contest")).path()).isEqualTo("portfolio");
        assertThat(course.open(MENTOR, made("start")).path()).isEmpty();
    }

    @Test
    void namesNoPupilInTheCourse() {
        Picker picker = course.picker(CURATOR, SEVERAL);

        assertThat(picker.keys()).contains("plan:1", "plan:2", "plan:3", "journal:2");
        assertThat(picker.page()).doesNotContain("Первоклашкин", "Ученикова", "Школьников");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"$LinkId\"", "\"\""})
    void opensTheStartPageWithoutAWord(String value) {
        Landing landing =
                course.open(
                        MENTOR,
                        Map.of("nastavnik_link", "put-here"),
                        d -> d.payload(p -> p.replace("\"put-here\"", value)));

        assertThat(landing.path()).isEmpty();
        assertThat(landing.page().statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("attack E11: the word of a pair of another school")
    void showsAStrangerNothing() {
        Landing landing = course.open(MENTOR_ELSEWHERE, made("plan:1"));

        assertThat(landing.page().statusCode()).isEqualTo(404);
        assertThat(landing.page().body())
                .contains("По этой ссылке для вас ничего нет", "<strong>Планы</strong>")
                .doesNotContain("П-01", "Начинающева", "Выберите страницу заново");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAA", "../../units/1/plan", "1", "' OR '1'='1"})
    @DisplayName("attack E11: a forged word")
    void knowsNoForgedWord(String word) {
        Landing landing = course.open(CURATOR, Map.of("nastavnik_link", word));

        assertThat(landing.page().statusCode()).isEqualTo(404);
        assertThat(landing.page().body()).contains("не знает этой ссылки");
    }

    @Test
    @DisplayName("attack E11: the word of another registration")
    void knowsNoWordOfAnotherPlatform() {
        Map<String, Object> custom = made("plan:1");
        try (SchoolCourse other = new SchoolCourse().register()) {
            Landing landing = other.open(CURATOR, custom);

            assertThat(landing.page().statusCode()).isEqualTo(404);
            assertThat(landing.page().body())
                    .contains("не знает этой ссылки")
                    .doesNotContain("Планы</strong>");
        }
        assertThat(course.open(CURATOR, custom).path()).isEqualTo("units/1/plan");
    }

    @Test
    void copiedCourseOpensTheSameForThoseWhoMaySeeIt() {
        assertThat(course.open(MENTEE, made("plan:1"), inAnotherCourse()).path())
                .isEqualTo("units/1/plan");
        assertThat(course.open(MENTEE, made("plan"), inAnotherCourse()).path())
                .isEqualTo("units/1/plan");
    }

    @Test
    void copiedCourseTellsATeacherToChooseAnew() {
        Landing landing =
                course.open(
                        MENTOR_ELSEWHERE,
                        made("plan:1"),
                        inAnotherCourse().andThen(d -> d.roles(LaunchDraft.INSTRUCTOR)));

        assertThat(landing.page().body())
                .contains("скопирована из другого курса", "Выберите страницу заново");
    }

    @Test
    void newcomerIsAskedWhoHeIsFirst() {
        assertThat(course.open("nobody-yet", made("plan")).path()).isEqualTo("who");
    }

    @Test
    void teacherNotYetKnownMayPickWhatOpensForEverybodyHisOwn() {
        Picker picker = course.picker("unknown-teacher", SEVERAL);

        assertThat(picker.keys()).contains("start", "plan", "journal", "compendium", "contest");
        assertThat(picker.keys()).noneMatch(key -> key.contains(":"));
        assertThat(course.send(picker, "pick", "plan:1").statusCode()).isEqualTo(403);
        assertThat(course.items(course.send(picker, "pick", "plan"))).hasSize(1);
    }

    @Test
    void secondPressMakesNoSecondLink() {
        Picker picker = course.picker(CURATOR, SEVERAL);

        List<Map<String, Object>> first =
                course.items(course.send(picker, "pick", "plan:1", "pick", "start"));
        List<Map<String, Object>> second =
                course.items(course.send(picker, "pick", "start", "pick", "journal"));

        assertThat(custom(second.get(0))).isEqualTo(custom(first.get(1)));
        assertThat(Set.of(custom(first.get(0)), custom(first.get(1)), custom(second.get(1))))
                .hasSize(3);
    }

    @Test
    void cancelCarriesNothingBack() {
        HttpResponse<String> page =
                course.send(course.picker(CURATOR, SEVERAL), "pick", "start", "cancel", "1");

        assertThat(course.items(page)).isEmpty();
        assertThat(course.answer(page))
                .containsEntry(
                        "https://purl.imsglobal.org/spec/lti-dl/claim/msg", "Ничего не выбрано");
    }

    @Test
    void saysThatNothingIsTicked() {
        HttpResponse<String> page = course.send(course.picker(CURATOR, SEVERAL));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Ничего не отмечено").doesNotContain("name=\"JWT\"");
    }

    @Test
    void searchKeepsWhatIsTicked() {
        HttpResponse<String> page =
                course.send(
                        course.picker(CURATOR, SEVERAL),
                        "pick",
                        "start",
                        "search",
                        "П-02",
                        "find",
                        "1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("value=\"plan:2\"")
                .containsPattern("value=\"start\"[^>]* checked")
                .doesNotContain("value=\"plan:3\"");
    }

    @Test
    @DisplayName("attack E05: three items where the platform takes one")
    void sendsNoThreeItemsWhereOneIsAsked() {
        Picker picker = course.picker(CURATOR, Map.of("accept_multiple", false));

        HttpResponse<String> page =
                course.send(picker, "pick", "start", "pick", "plan", "pick", "journal");

        assertThat(picker.page()).contains("type=\"radio\"");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("только одну страницу").doesNotContain("name=\"JWT\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan:5",
                "journal:5",
                "unheard-of",
                "https://evil.test",
                "plan:1 ",
                "plan:"
            })
    @DisplayName("attack E06: an edited form")
    void sendsNothingThatItDidNotOffer(String key) {
        HttpResponse<String> page =
                course.send(course.picker(CURATOR, SEVERAL), "pick", "start", "pick", key);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("нет среди тех, что вы можете добавить")
                .doesNotContain("name=\"JWT\"", "evil");
    }

    @Test
    @DisplayName("attack E06: titles and addresses in an edited form")
    void takesNeitherTitleNorAddressFromTheForm() {
        HttpResponse<String> page =
                course.send(
                        course.picker(CURATOR, SEVERAL),
                        "pick",
                        "start",
                        "title",
                        "evil",
                        "url",
                        "https://evil.test",
                        "custom",
                        "x=1");

        assertThat(course.items(page).toString()).doesNotContain("evil");
    }

    @Test
    void asksForNoColumnWhereThePlatformForbidsIt() {
        Picker picker =
                course.picker(CURATOR, Map.of("accept_lineitem", false, "accept_multiple", true));

        HttpResponse<String> page = course.send(picker, "pick", "plan:1", "grade", "plan:1");

        assertThat(picker.page()).doesNotContain("name=\"grade\"");
        assertThat(course.items(page).get(0)).doesNotContainKey("lineItem");
    }

    @Test
    void refusesAPlatformThatTakesNoLinks() {
        Picker picker = course.picker(CURATOR, Map.of("accept_types", List.of("file", "html")));

        HttpResponse<String> page = course.send(picker, "pick", "start");

        assertThat(picker.page()).contains("курс ждёт файл").doesNotContain("name=\"pick\"");
        assertThat(page.body()).doesNotContain("name=\"JWT\"");
    }

    @Test
    @DisplayName("attack E09: the picker without its launch")
    void opensNoPickerByAnOrdinaryLaunch() {
        Landing landing = course.open(CURATOR, Map.of());
        Picker picker = course.picker(CURATOR, SEVERAL);
        String home = picker.address().replaceFirst("/s/[^/]+/deep-link", "");

        assertThat(landing.path()).isEmpty();
        assertThat(new BrowserDouble(home).get(picker.address(), landing.cookie()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void courseOfTheTownTakesWhatItsTeacherPicked() {
        DemonstrationTown town = DemonstrationTown.get();
        int before = town.lms().platform().course().activities().size();

        new CourseContent(town.lms(), "methodist")
                .add(
                        town.lms().platform().tools().all().get(0),
                        "pick",
                        "plan",
                        "grade",
                        "plan",
                        "pick",
                        "journal");

        List<Activity> added =
                town.lms().platform().course().activities().subList(before, before + 2);
        assertThat(added)
                .extracting(Activity::title)
                .containsExactly("Мой план наставничества", "Мой журнал встреч");
        assertThat(added.get(0).icon()).isEqualTo(town.toolUrl() + "/assets/icon/icon.svg");
        assertThat(town.lms().platform().gradebook().items())
                .filteredOn(item -> item.link() == added.get(0).instance())
                .extracting(Gradebook.Item::tag)
                .containsExactly("plan");
        assertThat(town.enter("mentee1", added.get(0).cmid()).first().url().getPath())
                .endsWith("/units/1/plan");
    }

    @Test
    void copyOfTheTownsCourseOpensEverybodyHisOwn() {
        DemonstrationTown town = DemonstrationTown.get();
        new CourseContent(town.lms(), "methodist")
                .add(town.lms().platform().tools().all().get(0), "pick", "journal");
        int copy = town.lms().platform().copyCourse();
        List<Activity> copied = town.lms().platform().course().activities(copy);

        Activity journal = copied.get(copied.size() - 1);

        assertThat(town.enter("mentee1", journal.cmid()).first().url().getPath())
                .endsWith("/units/1/journal");
        assertThat(town.enter("methodist", journal.cmid()).first().body())
                .contains("скопирована из другого курса", "Выберите страницу заново");
    }
}
