package org.nastavnik.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.platform.ShownPage;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

class GradePagesTest {

    private static final Tally TALLY =
            new Tally(3, 1, 2, Map.of(Obstacle.NOT_GRADABLE.messageKey(), 2L));

    private static GradeListPage.Line line(GradeColumn.State state, Obstacle obstacle) {
        return new GradeListPage.Line(
                7,
                "Планы <b>",
                true,
                state.name(),
                obstacle == null ? null : obstacle.messageKey(),
                TALLY);
    }

    private static String shown(boolean named, GradeListPage.Line line, Obstacle ofRow) {
        GradeColumnPage.Row row =
                new GradeColumnPage.Row(
                        "Учебнова Проба",
                        2,
                        5,
                        40,
                        "REFUSED",
                        Instant.parse("2026-11-22T05:00:00Z"),
                        null,
                        ofRow.messageKey());
        GradeColumnPage page =
                new GradeColumnPage(line, named, true, true, named ? List.of(row) : List.of());
        return ShownPage.html(View.of("gradebook/show", page), "ru");
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void tellsTheCuratorWhatToDoAboutEachObstacle(Obstacle obstacle) {
        String html = shown(true, line(GradeColumn.State.ACTIVE, null), obstacle);

        assertThat(html)
                .contains("Учебнова Проба", "2 из 5, 40 %", "отклонено", "22.11.2026 12:00")
                .contains("<strong>", "Планы &lt;b>");
    }

    @Test
    void mentorWhoTeachesInMoodleIsExplained() {
        String html = shown(true, line(GradeColumn.State.ACTIVE, null), Obstacle.NOT_GRADABLE);

        assertThat(html).contains("записан на курс студентом", "преподавателям");
    }

    @Test
    void missingRightNamesTheSettingOfMoodle() {
        String html =
                shown(true, line(GradeColumn.State.ACTIVE, Obstacle.NO_SCOPE), Obstacle.NO_SCOPE);

        assertThat(html)
                .contains("В Moodle не разрешена отправка оценок", "Assignment and Grade Services");
    }

    @Test
    void centreSeesNumbersAndReasonsOnly() {
        String html = shown(false, line(GradeColumn.State.ACTIVE, null), Obstacle.NOT_GRADABLE);

        assertThat(html).contains("2 × <strong>Moodle не ставит оценку").doesNotContain("Учебнова");
    }

    @ParameterizedTest
    @EnumSource(GradeColumn.State.class)
    void everyStateHasItsActs(GradeColumn.State state) {
        String html = shown(true, line(state, null), Obstacle.BUSY);

        assertThat(html.contains("column/pause\"")).isEqualTo(state == GradeColumn.State.ACTIVE);
        assertThat(html.contains("column/pause/withdrawal"))
                .isEqualTo(state == GradeColumn.State.STOPPED);
        assertThat(html.contains("column/sending"))
                .isNotEqualTo(state == GradeColumn.State.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void listOffersWhatHasNoColumnYet(String language) {
        GradeListPage page =
                new GradeListPage(
                        List.of(line(GradeColumn.State.GONE, Obstacle.COLUMN_GONE)),
                        true,
                        true,
                        List.of(new Option("plan/", "Планы")),
                        new Problems().add("offer", "site.problem.choice"));

        String html = ShownPage.html(View.again("gradebook/list", page), language);

        assertThat(html).contains("value=\"plan/\"", "/s/abc/grades/7", "offer-problem");
    }

    @Test
    void courseWithoutAGradeBookSaysWhichSettingIsMissing() {
        GradeListPage page = new GradeListPage(List.of(), true, false, List.of(), new Problems());

        String html = ShownPage.html(View.of("gradebook/list", page), "ru");

        assertThat(html)
                .contains("не дал программе журнал этого курса")
                .doesNotContain("name=\"offer\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noPlace", "noPerson", "notYours"})
    void reviewThatFindsNothingSaysWhatToDo(String why) {
        ReviewPage page = new ReviewPage("gradebook.review." + why);

        assertThat(ShownPage.html(View.of("gradebook/review", page), "ru")).contains("К началу");
        assertThat(ShownPage.html(View.of("gradebook/review", page), "en"))
                .contains("To the start");
    }
}
