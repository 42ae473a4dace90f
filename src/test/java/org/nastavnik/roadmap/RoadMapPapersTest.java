package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class RoadMapPapersTest {

    private static final String SCHOOL = "МБОУ «Школа»";
    private static final Registration ORDER = new Registration("71-од", LocalDate.of(2026, 9, 4));
    private static final String START = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUED = "<w:vMerge/>";

    @Nested
    class BySections {

        private static RoadMapBySections.Row row(String content, @Nullable String indicator) {
            return new RoadMapBySections.Row(
                    content, "до 01.10.2026", "приказ", indicator, false, List.of("куратор"));
        }

        private static RoadMapBySections with(List<RoadMapBySections.Row> rows) {
            return new RoadMapBySections(
                    SCHOOL,
                    1,
                    ORDER,
                    "2026/27",
                    List.of("первая", "вторая"),
                    List.of(),
                    List.of(new RoadMapBySections.Section("Мониторинг", rows)));
        }

        @Test
        void mergesTheIndicatorOfTwoRows() throws Exception {
            RoadMapBySections.Row second =
                    new RoadMapBySections.Row(
                            "база наставников", "весь год", "база", null, true, List.of());

            String xml = PaperText.xmlOf(with(List.of(row("база", "не менее 10%"), second)));

            assertThat(xml).containsOnlyOnce(START).containsOnlyOnce(CONTINUED);
        }

        @Test
        void givesASectionTheWholeWidth() throws Exception {
            assertThat(PaperText.of(with(List.of(row("база", null)))))
                    .contains("\nМониторинг\nбаза\tдо 01.10.2026\tприказ\t\tкуратор\n");
        }

        @Test
        void endsTheTasksWithAFullStop() throws Exception {
            assertThat(PaperText.of(with(List.of()))).contains("– первая;\n– вторая.\n");
        }

        @Test
        void keepsSixtyRowsUnderOneHead() throws Exception {
            List<RoadMapBySections.Row> rows =
                    IntStream.rangeClosed(1, 60).mapToObj(i -> row("дело " + i, null)).toList();

            assertThat(PaperText.xmlOf(with(rows))).containsOnlyOnce("<w:tblHeader/>");
            assertThat(PaperText.of(with(rows))).contains("\nдело 1\t", "\nдело 60\t");
        }
    }

    @Nested
    class ByStages {

        private static RoadMapByStages.Part part(@Nullable String content) {
            return new RoadMapByStages.Part(
                    content,
                    List.of(new RoadMapByStages.Measure("1", "Анализ данных")),
                    "Октябрь 2026",
                    List.of("куратор", "директор"));
        }

        private static RoadMapByStages with(RoadMapByStages.Stage... stages) {
            return new RoadMapByStages(
                    SCHOOL,
                    2,
                    null,
                    "программы наставничества",
                    "2026 / 2027",
                    List.of(stages),
                    List.of());
        }

        @Test
        void mergesTheStageOverItsParts() throws Exception {
            RoadMapByStages map =
                    with(
                            new RoadMapByStages.Stage(
                                    "Подготовка", List.of(part("а"), part("б"), part("в"))),
                            new RoadMapByStages.Stage("Работа", List.of(part(null))));

            String xml = PaperText.xmlOf(map);

            assertThat(xml.split(START, -1)).hasSize(3);
            assertThat(xml.split(CONTINUED, -1)).hasSize(3);
            assertThat(PaperText.of(map))
                    .contains("\nПодготовка\tа\t1. Анализ данных.\tОктябрь 2026\tкуратор, директор")
                    .contains("\n\tв\t", "\nРабота\t\t");
        }

        @Test
        void hasNoTargetsWhereNoneAreSet() throws Exception {
            assertThat(PaperText.of(with())).doesNotContain("Целевые показатели");
        }

        @Test
        void leavesBlanksForAnOrderNotYetRegistered() throws Exception {
            assertThat(PaperText.of(with()))
                    .contains("Приложение №\u00a02\n", "от ____________ №\u00a0____\n");
        }
    }

    @Test
    void printsRowsInsteadOfBlanksWhereTheSchoolHasWrittenThem() throws Exception {
        RoadMapBlank map =
                new RoadMapBlank(
                        SCHOOL,
                        1,
                        ORDER,
                        "2026/2027",
                        List.of(),
                        List.of(
                                new RoadMapBlank.Stage(
                                        "Работа",
                                        List.of(
                                                new RoadMapBlank.Row(
                                                        "встречи",
                                                        "весь год",
                                                        "журнал",
                                                        List.of())))));

        assertThat(PaperText.of(map))
                .contains("\nРабота\n1\tвстречи\tвесь год\tжурнал\t\n")
                .doesNotContain("\n\t\t\t\t\n");
    }

    @Test
    void tellsATargetCarriedForwardFromAnUnknownOne() throws Exception {
        MunicipalRoadMap.Target carried = new MunicipalRoadMap.Target(BigDecimal.valueOf(70), true);
        MunicipalRoadMap map =
                new MunicipalRoadMap(
                        InstitutionName.of("Управление образования"),
                        ORDER,
                        List.of(),
                        List.of(),
                        new MunicipalRoadMap.Years(2027, 2028, 2029, 2030, 2031),
                        List.of(
                                new MunicipalRoadMap.Indicator(
                                        "Доля", "как считать", carried, null, null, null, null)),
                        true);

        assertThat(PaperText.of(map))
                .contains(
                        "к приказу Управления образования\n",
                        "подведомственных Управлению образования,")
                .contains("\nДоля (как считать)\t70*\tн/д\tн/д\tн/д\tн/д\n", "* Перенесено");
    }

    @Nested
    class Execution {

        private static final Signatory CURATOR =
                new Signatory(
                        Post.of("методист"),
                        DeclinableName.of(new PersonName("Тестова", "Ольга", null), Gender.F));

        private static RoadMapExecution with(
                RoadMapExecution.Counts counts, List<RoadMapExecution.Section> sections) {
            return new RoadMapExecution(
                    InstitutionName.of("Школа"),
                    "2026/2027",
                    LocalDate.of(2026, 11, 16),
                    counts,
                    sections,
                    CURATOR);
        }

        @Test
        void leavesCancelledRowsOutOfTheShare() {
            assertThat(RoadMapExecution.Counts.of(2, 1, 0, 0, 1))
                    .isEqualTo(
                            new RoadMapExecution.Counts(4, 2, 1, 0, 0, 1, new BigDecimal("66.7")));
        }

        @Test
        void hasNoShareWithoutRows() throws Exception {
            RoadMapExecution empty =
                    with(RoadMapExecution.Counts.of(0, 0, 0, 0, 0), Collections.emptyList());

            assertThat(PaperText.of(empty))
                    .contains("\n0\t0\t0\t0\t0\t0\tн/д\n", "В дорожной карте нет мероприятий.");
        }

        @Test
        void namesLateRowsOnceMoreBelowTheTable() throws Exception {
            RoadMapExecution.Row late =
                    new RoadMapExecution.Row(
                            15,
                            "Меры доступности",
                            "До 30.10.2026",
                            List.of("директор"),
                            "просрочено",
                            true,
                            null,
                            List.of());

            assertThat(
                            PaperText.of(
                                    with(
                                            RoadMapExecution.Counts.of(0, 0, 0, 1, 0),
                                            List.of(
                                                    new RoadMapExecution.Section(
                                                            "Меры", List.of(late))))))
                    .contains("\n15\tМеры доступности\t")
                    .contains(
                            "Просрочено мероприятие №\u00a015 (срок: до 30.10.2026; ответственный: директор).");
        }
    }
}
