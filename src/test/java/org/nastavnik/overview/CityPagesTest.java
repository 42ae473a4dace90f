package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.overview.CityBoardPage.Mark;
import org.nastavnik.overview.CityBoardPage.Row;
import org.nastavnik.overview.CityBoardPage.Submission;
import org.nastavnik.school.Stage;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.PageText;
import org.nastavnik.site.View;

class CityPagesTest {

    private static Row row(String school, BigDecimal coverage, boolean hidden, long late) {
        List<Mark> marks =
                Stream.of(Stage.values())
                        .map(
                                stage ->
                                        new Mark(
                                                stage.ordinal() + 1,
                                                stage.name(),
                                                stage == Stage.MATCHING
                                                        ? CityBoardPage.LATE
                                                        : StageLine.DONE))
                        .toList();
        return new Row(
                1,
                school,
                "school.year.state.ACTIVE",
                marks,
                hidden,
                hidden ? 0 : 12,
                hidden ? 0 : 15,
                coverage,
                hidden,
                10,
                11,
                240,
                2,
                9,
                Submission.DRAFT,
                late);
    }

    static CityPage page() {
        CityFilter filter = new CityFilter();
        filter.sort = "-units";
        List<Row> rows =
                List.of(
                        row("МАОУ гимназия «Образец»", new BigDecimal("14.2"), false, 3),
                        row("МБОУ «Примерная НОШ-детский сад»", null, true, 0));
        CityBoardPage board =
                new CityBoardPage(
                        filter,
                        "2026/2027",
                        rows,
                        CityBoard.total(rows),
                        2,
                        1,
                        1,
                        CityCharts.stages(rows),
                        CityCharts.submissions(rows),
                        List.of(new Option("PUPIL_PUPIL", "«Ученик – ученик»")),
                        List.of(new Option("ANY", "Любой")));
        return new CityPage(AwaitingPage.whole(List.of()), board, List.of(), true, false);
    }

    @ParameterizedTest
    @CsvSource({"ru,опаздывает,менее 3,Таблица для Excel", "en,late,under 3,Table for Excel"})
    void boardSaysInWordsWhatItsColoursSay(String language, String late, String few, String sheet) {
        assertThat(PageText.of(View.of("overview/city", page()), language))
                .contains(late, few, sheet, "МАОУ гимназия «Образец»");
    }

    @Test
    void ofASchoolWithTwoMenteesNothingIsToldAndNoSumHoldsIt() {
        Row small = CityBoard.row(figures(2), STAGES, "");
        Row large = CityBoard.row(figures(3), STAGES, "");

        assertThat(small.few()).isTrue();
        assertThat(small.units() + small.meetings() + small.plans() + small.silent()).isZero();
        assertThat(large.few()).isFalse();
        assertThat(CityBoard.total(List.of(small, large)).meetings()).isEqualTo(40);
        assertThat(CityBoard.total(List.of(small, large)).few()).isTrue();
    }

    @Test
    void workOfTheOnlyMentorOfAGroupIsNotTold() {
        SchoolFigures school = figures(9);
        school.put(Figure.MENTORING, 1);

        assertThat(CityBoard.row(school, STAGES, "").few()).isTrue();
        assertThat(CityBoard.row(school, STAGES, "").meetings()).isZero();
    }

    @Test
    void whatAFormHidesCannotBeReckonedFromAnotherAndFromAll() {
        SchoolFigures school = figures(9);
        school.put(Figure.MENTORING, 9);
        school.put(Figure.SMALL_FORMS, 1);

        assertThat(CityBoard.row(school, STAGES, "PUPIL_PUPIL").few()).isTrue();
        assertThat(CityBoard.row(school, STAGES, "").few()).isFalse();
    }

    private static final CityStages STAGES =
            new CityStages(new SchoolYear(2026), LocalDate.of(2027, 2, 1));

    private static SchoolFigures figures(long mentees) {
        SchoolFigures school = new SchoolFigures(1, "МБОУ", "ACTIVE", null);
        for (Figure figure : List.of(Figure.WORKING, Figure.MENTEES, Figure.PLANS, Figure.SILENT)) {
            school.put(figure, mentees);
        }
        school.put(Figure.MEETINGS, 40);
        school.put(Figure.MENTORING, mentees);
        return school;
    }

    @ParameterizedTest
    @CsvSource({"ru", "en"})
    void sortedColumnIsMarkedForThoseWhoHear(String language) {
        assertThat(PageText.of(View.of("overview/city", page()), language))
                .contains("aria-sort=\"descending\"", "city?sort=units", "city/xlsx?sort=-units");
    }
}
