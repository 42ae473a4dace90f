package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class JuryPapersTest {

    private static final InstitutionName CENTRE = InstitutionName.of("Учреждение «ИМЦ»");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 14);
    private static final DeclinableName NAME =
            DeclinableName.of(new PersonName("Показова", "Инна", "Львовна"), Gender.F);
    private static final Signatory EXPERT = new Signatory(Post.of("методист"), NAME);

    @Nested
    class Sheet {

        private static ExpertSheet of(@Nullable BigDecimal mark) {
            return new ExpertSheet(
                    CENTRE,
                    "«Лучшие практики»",
                    2027,
                    "заочный этап",
                    "«Педагог»",
                    "ПП-07",
                    "Урок на двоих",
                    ExpertSheet.Marks.of(
                            List.of(
                                    new ExpertSheet.Criterion(
                                            "Уникальность", BigDecimal.TEN, mark, null),
                                    new ExpertSheet.Criterion(
                                            "Результат",
                                            BigDecimal.TEN,
                                            new BigDecimal("7.5"),
                                            "есть числа"))),
                    mark == null ? null : "Рекомендую.",
                    EXPERT,
                    mark == null ? null : DAY);
        }

        @Test
        void addsTheMarks() throws Exception {
            assertThat(PaperText.of(of(BigDecimal.valueOf(9))))
                    .contains("\n1\tУникальность\t10\t9\t\n", "\nВсего\t20\t16,5\t\n");
        }

        @Test
        void leavesRoomForInkWhereAMarkIsMissing() throws Exception {
            assertThat(PaperText.of(of(null)))
                    .contains(
                            "\n1\tУникальность\t10\t\t\n",
                            "\nВсего\t20\t\t\n",
                            "«____» ______________ 20___ г.");
        }
    }

    @Test
    void asksInTheSummaryForAThirdExpert() throws Exception {
        BigDecimal fifty = BigDecimal.valueOf(50);
        ScoreSummary summary =
                new ScoreSummary(
                        CENTRE,
                        "«Лучшие практики»",
                        2027,
                        "заочный этап",
                        fifty,
                        List.of(
                                new ScoreSummary.Nomination(
                                        "«Педагог»",
                                        new Ranking(fifty)
                                                        .of(
                                                                List.of(
                                                                        new Ranking.Marked(
                                                                                1,
                                                                                2,
                                                                                "ПП-01",
                                                                                "Урок",
                                                                                fifty,
                                                                                BigDecimal.TEN,
                                                                                null)))
                                                        .stream()
                                                        .map(Ranking.Ranked::work)
                                                        .toList()),
                                new ScoreSummary.Nomination("«Ученик»", List.of())),
                        DAY,
                        NAME,
                        NAME);

        assertThat(PaperText.of(summary))
                .contains(
                        "\n1\tПП-01\tУрок\t50\t10\t–\t40\tнужен третий эксперт\t–\n",
                        "\nНоминация «Ученик»\nработ нет\n");
    }

    @Test
    void namesNobodyWhereNobodyHasWon() throws Exception {
        JuryProtocol protocol =
                new JuryProtocol(
                        CENTRE,
                        "Образцовск",
                        "«Лучшие практики»",
                        2027,
                        "3",
                        DAY,
                        EXPERT,
                        EXPERT,
                        List.of(),
                        0,
                        List.of(new JuryProtocol.Nomination("«Педагог»", List.of())),
                        List.of(),
                        new JuryProtocol.Votes(2, 0, 0, null));

        assertThat(PaperText.of(protocol))
                .contains(
                        "\nНоминация «Педагог»\nпобедитель не определён\n",
                        "Присутствовали члены жюри: нет.",
                        "«воздержались» – 0.");
    }
}
