package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.monitoring.ImpactTest.pair;
import static org.nastavnik.monitoring.MonitoringFixtures.CURATOR;
import static org.nastavnik.monitoring.MonitoringFixtures.DAY;
import static org.nastavnik.monitoring.MonitoringFixtures.LETTERHEAD;
import static org.nastavnik.monitoring.MonitoringFixtures.YEAR;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperText;
import org.nastavnik.docx.ChartData;
import org.nastavnik.survey.QuestionnaireSummary;

class MonitoringReportsTest {

    private static final Swot NO_SWOT = new Swot(List.of(), List.of(), List.of(), List.of());

    @Nested
    class OfProcess {

        private static ProcessMonitoringReport of(
                List<ProcessMonitoringReport.Group> groups, List<Satisfaction> satisfaction) {
            return new ProcessMonitoringReport(
                    LETTERHEAD,
                    YEAR,
                    DAY,
                    DAY,
                    DAY,
                    List.of(
                            new ProcessMonitoringReport.Asked(
                                    "наставники", QuestionnaireSummary.Turnout.of(0, 0))),
                    groups,
                    satisfaction,
                    null,
                    List.of(),
                    NO_SWOT,
                    List.of(),
                    List.of(),
                    List.of(),
                    CURATOR);
        }

        @Test
        void showsHowResultsDifferFromExpectations() throws Exception {
            ProcessMonitoringReport.Expectation row =
                    ProcessMonitoringReport.Expectation.of(
                            3,
                            "Полезны встречи?",
                            List.of(8, 8, 8, 8, 9),
                            List.of(6, 6, 6, 6, 6, 6));

            assertThat(
                            PaperText.of(
                                    of(
                                            List.of(
                                                    new ProcessMonitoringReport.Group(
                                                            "Наставляемые", List.of(row), null)),
                                            List.of())))
                    .contains("\n3\tПолезны встречи?\t8,2\t5\t6,0\t6\t−2,2\n");
        }

        @Test
        void comparesNothingWhereFewHaveAnswered() throws Exception {
            ProcessMonitoringReport.Expectation row =
                    ProcessMonitoringReport.Expectation.of(
                            1, "Комфортно?", List.of(8, 8, 8, 8), List.of());

            assertThat(
                            PaperText.of(
                                    of(
                                            List.of(
                                                    new ProcessMonitoringReport.Group(
                                                            "Наставляемые", List.of(row), null)),
                                            List.of(Satisfaction.of("наставники", 4, 4)))))
                    .contains(
                            "\n1\tКомфортно?\tмало данных\t4\tн/д\t0\t–\n",
                            "\nНаставники\t4\tмало данных\tмало данных\n");
        }

        @Test
        void saysWhatIsMissing() throws Exception {
            assertThat(PaperText.of(of(List.of(), List.of())))
                    .contains(
                            "\nНаставники\t0\t0\tн/д\n",
                            "нет парных анкет",
                            "Опрос не проводился.",
                            "Анкета куратора не заполнена.",
                            "Показатели не рассчитаны.",
                            "Выводы не представлены.",
                            "Предложений нет.")
                    .doesNotContain("Балл из 10", "Числитель");
        }
    }

    @Nested
    class OfImpact {

        private static ImpactMonitoringReport of(@Nullable ChartData chart, Impact... parameters) {
            return new ImpactMonitoringReport(
                    LETTERHEAD,
                    YEAR,
                    DAY,
                    List.of(
                            ImpactMonitoringReport.Group.of(
                                    "Обучающиеся", 14, List.of(parameters), chart, List.of())),
                    List.of(),
                    CURATOR,
                    CURATOR);
        }

        private static String printed(Impact... parameters) throws Exception {
            return PaperText.of(of(null, parameters));
        }

        @Test
        void isSignedByTheCuratorAloneWhereThereIsNoPsychologist() throws Exception {
            String paper =
                    PaperText.of(
                            new ImpactMonitoringReport(
                                    LETTERHEAD, YEAR, DAY, List.of(), List.of(), CURATOR, null));

            assertThat(paper).containsOnlyOnce("Тестова");
        }

        @Test
        void drawsAChartOnlyWhereThereIsSomethingToShow() throws Exception {
            ChartData chart =
                    new ChartData(
                            "Вход и выход",
                            List.of("тревожность"),
                            List.of(new ChartData.Series("Вход", List.of(BigDecimal.TEN))));

            assertThat(PaperText.xmlOf(of(chart, anxiety(5)))).containsOnlyOnce("<w:drawing>");
            assertThat(PaperText.xmlOf(of(null, anxiety(4)))).doesNotContain("<w:drawing>");
        }

        private static Impact anxiety(int persons) {
            return Impact.of("тревожность", true, Collections.nCopies(persons, pair(7, 5)));
        }

        @Test
        void saysThatThereAreFewData() throws Exception {
            assertThat(printed(anxiety(4)))
                    .contains(
                            "\nТревожность (снижение – улучшение)\t4\t"
                                    + "мало данных\tмало данных\tмало данных\n")
                    .doesNotContain("7,0", "5,0", "Медиана");
        }

        @Test
        void tellsNoMeasurementFromFew() throws Exception {
            assertThat(printed(anxiety(0))).contains("\t0\tн/д\tн/д\tн/д\n");
        }

        @Test
        void judgesTheChangeInPlainWords() throws Exception {
            assertThat(printed(anxiety(12), anxiety(5)))
                    .contains(
                            "\t12\t7,0\t5,0\t−2,0\n",
                            "\nТревожность\t7,0\t5,0\t12\t0\t0\tменее 0,001\t0,001\t"
                                    + "изменение не случайно: улучшение\n",
                            "\t5\t7,0\t5,0\t−2,0\n");
        }

        @Test
        void callsAGrowthOfAnxietyWorse() throws Exception {
            Impact worse = Impact.of("тревожность", true, Collections.nCopies(10, pair(5, 7)));

            assertThat(printed(worse))
                    .contains("\t0\t0\t10\t0,002\t0,002\tизменение не случайно: ухудшение\n");
        }

        @Test
        void namesWhoWasMeasuredOnce() throws Exception {
            Impact impact = Impact.of("интерес", false, List.of(pair(null, 7), pair(3, null)));

            assertThat(printed(impact))
                    .contains("Интерес: нет данных на входе – 1, нет данных на выходе – 1;");
        }
    }

    @Nested
    class OfTheCentre {

        private static final DepersonalisedData.Cell FEW =
                new DepersonalisedData.Cell(true, false, null);
        private static final DepersonalisedData.Cell HIDDEN =
                new DepersonalisedData.Cell(false, true, null);

        private static DepersonalisedData.Cell told(int number) {
            return new DepersonalisedData.Cell(false, false, number);
        }

        private static MethodCentreReport of(List<MethodCentreReport.SchoolNumbers> schools) {
            return new MethodCentreReport(
                    LETTERHEAD,
                    "города Образцовска",
                    YEAR,
                    DAY,
                    new MethodCentreReport.Overview(
                            60, 60, told(1200), told(3400), told(900), told(150), told(12345), 0),
                    List.of(),
                    null,
                    schools,
                    new MethodCentreReport.Totals(
                            told(1200),
                            told(3400),
                            told(900),
                            told(150),
                            told(12345),
                            Outcome.HIDDEN,
                            new Outcome(false, new BigDecimal("93.4")),
                            new Outcome(false, null),
                            0),
                    List.of(),
                    null,
                    List.of(),
                    "2025/2026",
                    List.of(MethodCentreReport.Change.of("Охват, %", null, new BigDecimal("9.1"))),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    CURATOR);
        }

        private static MethodCentreReport.SchoolNumbers school(int no) {
            return new MethodCentreReport.SchoolNumbers(
                    "Школа " + no,
                    FEW,
                    FEW,
                    HIDDEN,
                    told(0),
                    HIDDEN,
                    SmallCells.outcome(2, BigDecimal.TEN),
                    SmallCells.outcome(0, null),
                    new Outcome(false, new BigDecimal("100.0")),
                    true);
        }

        @Test
        void keepsSixtySchoolsUnderOneHead() throws Exception {
            MethodCentreReport report =
                    of(IntStream.rangeClosed(1, 60).mapToObj(OfTheCentre::school).toList());

            assertThat(PaperText.of(report))
                    .contains(
                            "\nШкола 1\tменее 3\tменее 3\tскрыто\t0\tскрыто\tменее 3\tн/д\t100,0\u00a0%\tсдан\n",
                            "\nШкола 60\t",
                            "\nВсего\t1\u00a0200\t3\u00a0400\t900\t150\t12\u00a0345\tскрыто\t93,4\u00a0%\tн/д\t0\n");
        }

        @Test
        void printsItsTableOfSchoolsAcross() throws Exception {
            assertThat(PaperText.xmlOf(of(List.of(school(1)))))
                    .containsOnlyOnce("w:orient=\"landscape\"");
        }

        @Test
        void comparesNothingWithAnUnknownYear() throws Exception {
            assertThat(PaperText.of(of(List.of())))
                    .contains("\nОхват, %\tн/д\t9,1\t–\n", "Сведения представили все школы.");
        }
    }
}
