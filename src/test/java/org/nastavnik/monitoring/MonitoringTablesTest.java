package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.monitoring.MonitoringFixtures.CURATOR;
import static org.nastavnik.monitoring.MonitoringFixtures.DAY;
import static org.nastavnik.monitoring.MonitoringFixtures.LETTERHEAD;
import static org.nastavnik.monitoring.MonitoringFixtures.SCHOOL;
import static org.nastavnik.monitoring.MonitoringFixtures.YEAR;
import static org.nastavnik.monitoring.MonitoringFixtures.name;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Registration;

class MonitoringTablesTest {

    @Nested
    class Registry {

        private static ParticipantRegistry.Membership in(String unit) {
            return new ParticipantRegistry.Membership(
                    "наставник",
                    "«Учитель – учитель»",
                    unit,
                    new Registration("104-од", DAY),
                    DAY,
                    null,
                    null,
                    3,
                    null);
        }

        private static ParticipantRegistry of(
                int persons, ParticipantRegistry.Membership... memberships) {
            return new ParticipantRegistry(
                    SCHOOL,
                    YEAR,
                    DAY,
                    IntStream.rangeClosed(1, persons)
                            .mapToObj(
                                    no ->
                                            new ParticipantRegistry.Participant(
                                                    no,
                                                    "У-" + no,
                                                    name("Примерова"),
                                                    "педагог",
                                                    "учитель",
                                                    List.of(memberships)))
                            .toList(),
                    new ParticipantRegistry.Totals(persons, persons, 0, 1, 1),
                    CURATOR,
                    CURATOR);
        }

        @Test
        void mergesWhoTakesPartTwice() throws Exception {
            ParticipantRegistry registry = of(1, in("П-01"), in("Г-01"));

            assertThat(PaperText.of(registry))
                    .contains("\n1\tУ-1\tПримерова Ольга Львовна\tпедагог\tучитель\tнаставник\t")
                    .contains("\n\t\t\t\t\tнаставник\t«Учитель – учитель»\tГ-01\t");
            assertThat(PaperText.xmlOf(registry).split("<w:vMerge/>", -1)).hasSize(6);
        }

        @Test
        void keepsSixtyPersonsUnderOneHead() throws Exception {
            ParticipantRegistry registry = of(60, in("П-01"));

            assertThat(PaperText.xmlOf(registry)).containsOnlyOnce("<w:tblHeader/>");
            assertThat(PaperText.of(registry)).contains("\n60\tУ-60\t", "Всего участников: 60,");
        }

        @Test
        void leavesOpenWhatIsNotYetFinished() throws Exception {
            assertThat(PaperText.of(of(1, in("П-01")))).contains("\tс 01.06.2027\t–\t3\t–\n");
        }
    }

    @Nested
    class Depersonalised {

        private static final DepersonalisedData.Cell FEW =
                new DepersonalisedData.Cell(true, false, null);
        private static final DepersonalisedData.Cell HIDDEN =
                new DepersonalisedData.Cell(false, true, null);

        private static DepersonalisedData of(List<DepersonalisedData.Form> forms, Outcome total) {
            return new DepersonalisedData(
                    LETTERHEAD,
                    null,
                    SCHOOL,
                    YEAR,
                    DAY,
                    List.of(new DepersonalisedData.Kind("обучающиеся", told(0), FEW)),
                    new DepersonalisedData.Participants(told(0), HIDDEN),
                    forms,
                    new DepersonalisedData.Totals(
                            told(5), told(6), told(4), told(0), told(4), told(0), told(0), told(9),
                            total),
                    List.of(
                            DepersonalisedData.Restricted.of("особые условия", 1),
                            DepersonalisedData.Restricted.of("отзыв согласия", 0),
                            DepersonalisedData.Restricted.of("выбытие", 3)),
                    List.of(
                            Satisfaction.of("родители", 4, 4),
                            Satisfaction.of("наставляемые", 5, 4),
                            Satisfaction.of("наставники", 0, 0)),
                    List.of(
                            new DepersonalisedData.Measure(
                                    "охват",
                                    true,
                                    told(0),
                                    told(null),
                                    null,
                                    BigDecimal.TEN,
                                    "нет данных"),
                            new DepersonalisedData.Measure(
                                    "рубрики", false, told(2), null, null, null, "нет цели")),
                    List.of(),
                    CURATOR);
        }

        private static DepersonalisedData.Cell told(@Nullable Integer count) {
            return new DepersonalisedData.Cell(false, false, count);
        }

        private static DepersonalisedData.Form form(String name, Outcome plans) {
            return new DepersonalisedData.Form(
                    name, FEW, FEW, HIDDEN, told(0), HIDDEN, told(0), told(0), HIDDEN, plans);
        }

        @Test
        void hidesNumbersOfOneOrTwo() throws Exception {
            assertThat(PaperText.of(of(List.of(), SmallCells.total(List.of(), null))))
                    .contains(
                            "\nОсобые условия\tменее 3\n",
                            "\nОтзыв согласия\t0\n",
                            "\nВыбытие\t3\n");
        }

        @Test
        void hidesWhatASmallFormHasReachedAndTheTotalWithIt() throws Exception {
            Outcome small = SmallCells.outcome(2, new BigDecimal("50.0"));
            Outcome total = SmallCells.total(List.of(small), new BigDecimal("50.0"));

            assertThat(PaperText.of(of(List.of(form("«Ученик – ученик»", small)), total)))
                    .contains("\tменее 3\tменее 3\tскрыто\t0\t", "\t9\tскрыто\n")
                    .doesNotContain("50,0");
        }

        @Test
        void tellsWhatIsNotSmall() throws Exception {
            Outcome total = new Outcome(false, new BigDecimal("92.5"));

            assertThat(PaperText.of(of(List.of(), total)))
                    .contains("\nОбучающиеся\t0\tменее 3\n", "\t9\t92,5\u00a0%\n");
        }

        @Test
        void tellsFewAnswersFromNone() throws Exception {
            assertThat(PaperText.of(of(List.of(), Outcome.HIDDEN)))
                    .contains(
                            "\nРодители\t4\tмало данных\tмало данных\n",
                            "\nНаставляемые\t5\t4\t80,0\u00a0%\n",
                            "\nНаставники\t0\t0\tн/д\n",
                            "\nохват\t0\tн/д\t–\t10\u00a0%\tнет данных\n",
                            "\nрубрики\t2\t–\t–\t–\tнет цели\n");
        }
    }

    @Nested
    class Comparative {

        private static final BigDecimal FOUR = BigDecimal.valueOf(4);
        private static final BigDecimal SIX = BigDecimal.valueOf(6);

        private static String printed(ComparativeTable.Measured... rows) throws Exception {
            return PaperText.of(
                    new ComparativeTable(
                            SCHOOL,
                            YEAR,
                            DAY,
                            List.of(
                                    new ComparativeTable.Unit(
                                            "П-01",
                                            "«Учитель – учитель»",
                                            List.of(
                                                    new ComparativeTable.Participant(
                                                            name("Учебная"),
                                                            "наставляемая",
                                                            List.of(rows))))),
                            List.of(ComparativeTable.Quarter.of("Март – май", 0, 0)),
                            CURATOR));
        }

        private static ComparativeTable.Measured of(
                @Nullable BigDecimal entry, @Nullable BigDecimal first, @Nullable BigDecimal last) {
            return ComparativeTable.Measured.of("урок", entry, first, null, last, null);
        }

        @Test
        void measuresFromTheEntryToTheLastMark() {
            assertThat(of(FOUR, SIX, null).change()).isEqualTo(BigDecimal.valueOf(2));
            assertThat(of(SIX, null, FOUR).change()).isEqualTo(BigDecimal.valueOf(-2));
        }

        @Test
        void takesAMarkWithoutEntryForNoGrowth() throws Exception {
            assertThat(printed(of(null, FOUR, SIX)))
                    .contains("\tурок\tн/д\t4\tн/д\t6\tнет данных на входе\t\n");
        }

        @Test
        void takesAnEntryWithoutLaterMarksForUnknown() throws Exception {
            assertThat(printed(of(FOUR, null, null))).contains("\tурок\t4\tн/д\tн/д\tн/д\tн/д\t\n");
        }

        @Test
        void mergesTheCompetencesOfAPerson() throws Exception {
            assertThat(printed(of(FOUR, SIX, null), of(SIX, SIX, null)))
                    .contains(
                            "\nП-01, «Учитель – учитель»\nУчебная\u00a0О.Л. (наставляемая)\tурок\t",
                            "\n\tурок\t6\t6\tн/д\tн/д\t0\t\n",
                            "\nМарт – май\t0\t0\tн/д\n");
        }
    }

    @Test
    void swotSaysInWordsThatNobodyWasAsked() throws Exception {
        Swot swot = new Swot(List.of(), List.of(), List.of(), List.of());

        assertThat(PaperText.of(new SwotTable(SCHOOL, YEAR, DAY, null, swot, CURATOR)))
                .contains("Анкетирование участников не проводилось: выводы сделал куратор.")
                .doesNotContain("Заполнено анкет");
    }

    @Test
    void saysWhereAFieldOfTheSwotIsEmpty() throws Exception {
        Swot swot =
                new Swot(
                        List.of(
                                new Swot.Factor("поддержка", "вопрос 4: 8,6"),
                                new Swot.Factor("обучение", null)),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(PaperText.of(new SwotTable(SCHOOL, YEAR, DAY, 33, swot, CURATOR)))
                .contains(
                        "\nВнутренние\tСильные стороны – поддержка (вопрос 4: 8,6) – обучение\t"
                                + "Слабые стороны не выявлены\n");
    }
}
