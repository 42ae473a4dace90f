package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.platform.ShownPage;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

class ContestViewsTest {

    private static final SheetPage.Criterion CRITERION =
            new SheetPage.Criterion(1, "Уникальность практики", 10, "7,5", "есть числа", "");

    private static SheetPage sheet(boolean open, Problems problems) {
        return new SheetPage(
                9,
                4,
                "«Лучшие практики наставничества»",
                "II этап (заочный)",
                "31.03.2027",
                "№ 07",
                "«Педагог – педагог»",
                "Урок на двоих",
                null,
                List.of(
                        new PortfolioPage.Text(
                                "ESSAY", List.of("Каждую неделю автор встречается с участником."))),
                List.of(new SheetPage.Upload(3, "Приложение 1", "PDF, страниц: 2, 40 КБ")),
                List.of(CRITERION),
                "",
                "10",
                "7,5",
                open,
                true,
                problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void sheetShowsTheWorkBesideItsMarks(String language) {
        View view = View.of("contest/sheet", sheet(true, new Problems()));

        assertThat(ShownPage.html(view, language))
                .contains("Урок на двоих", "value=\"7,5\"", "/s/abc/jury/9/submission")
                .doesNotContain("???");
    }

    @Test
    void submittedSheetHasNothingToPress() {
        View view = View.of("contest/sheet", sheet(false, new Problems()));

        assertThat(ShownPage.html(view, "ru")).doesNotContain("Сдать лист", "Отказаться");
    }

    @Test
    void wrongMarkIsToldAtItsField() {
        Problems problems = new Problems().add("mark1", "contest.problem.mark", 10);

        assertThat(ShownPage.html(View.of("contest/sheet", sheet(true, problems)), "ru"))
                .contains("id=\"mark1-problem\"", "от 0 до 10");
    }

    private static JuryPage jury() {
        return new JuryPage(
                3,
                "«Лучшие практики наставничества»",
                List.of(
                        new JuryPage.Member(
                                5,
                                "Оценкина Вера Павловна",
                                "методист",
                                "",
                                "EXPERT",
                                "INVITED",
                                List.of("заочный: оценено 2 из 5"))),
                JuryForm.blank(),
                List.of(new Option("1", "МБОУ «Ершовская СОШ»")),
                List.of(new Option("F", "женский")),
                List.of(new Option("EXPERT", "эксперт")),
                List.of(new JuryPage.Stage("ABSENTEE", 5, 2)),
                new JuryPage.Code("Оценкина Вера Павловна", "A7KM-34PX"),
                "",
                new Problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void juryShowsTheCodeOnceAndTheLoads(String language) {
        assertThat(ShownPage.html(View.of("contest/jury", jury()), language))
                .contains("A7KM-34PX", "оценено 2 из 5", "jury/dealing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void scoresOfferAThirdExpertWhereMarksAreFarApart(String language) {
        ScoresPage.Line line =
                new ScoresPage.Line(
                        1,
                        "",
                        "№ 09",
                        "Диалог у доски",
                        "Ёлкин П.А.",
                        "МБОУ «Ершовская СОШ»",
                        "45; 28",
                        "2/2",
                        "17",
                        "",
                        true,
                        true,
                        false);
        ScoresPage page =
                new ScoresPage(
                        3,
                        "К",
                        "ABSENTEE",
                        "50",
                        List.of(
                                new ScoresPage.Nomination("«Педагог – педагог»", List.of(line)),
                                new ScoresPage.Nomination("«Ученик – ученик»", List.of())),
                        1,
                        true,
                        false,
                        new Problems());

        assertThat(ShownPage.html(View.of("contest/scores", page), language))
                .contains("scores/absentee/thirds", "45; 28", "name=\"work\" value=\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void resultsOfferAwardsAndMinutes(String language) {
        ResultsPage page =
                new ResultsPage(
                        3,
                        "К",
                        false,
                        List.of(
                                new ResultsPage.Line(
                                        1, "№ 01", "Н", "Урок", "Ёлкин П.А.", "СОШ", "43,25", "")),
                        List.of(new Option("WINNER", "победитель")),
                        ResultsForm.of(JuryFixtures.contest(), List.of()),
                        new Problems());

        assertThat(ShownPage.html(View.of("contest/results", page), language))
                .contains("award1", "43,25", "results/publication");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void regulationShowsItsRowsAndSomeToFill(String language) {
        Contest contest = JuryFixtures.contest();
        RegulationFormPage page =
                new RegulationFormPage(
                        3,
                        contest.title(),
                        RegulationForm.of(contest),
                        List.of(new Option("ABSENTEE", "заочный")),
                        List.of(new Option("ABSENTEE", "заочный")),
                        List.of(new Option("PDF", "PDF")),
                        false,
                        new Problems());

        assertThat(ShownPage.html(View.of("contest/regulation", page), language))
                .contains("Портфолио наставника", "id=\"stageTitle5\"", "id=\"criterionText4\"");
    }
}
