package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
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

class QuestionnairePapersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 21);
    private static final Signatory CURATOR =
            new Signatory(
                    Post.of("методист"),
                    DeclinableName.of(new PersonName("Тестова", "Ольга", "Львовна"), Gender.F));

    @Nested
    class Blank {

        private static QuestionnaireBlank with(
                QuestionnaireBlank.@Nullable Access access, QuestionnaireBlank.Part... parts) {
            return new QuestionnaireBlank(
                    "МБОУ «Школа»", "Анкета", null, access, null, List.of(parts));
        }

        @Test
        void showsTheLinkAsAPicture() throws Exception {
            QuestionnaireBlank blank =
                    with(
                            new QuestionnaireBlank.Access(
                                    "H7KM-4RPT", "https://nastavnik.example/a/H7KM4RPT", DAY));

            assertThat(PaperText.of(blank))
                    .contains("H7KM-4RPT", "до 21\u00a0мая\u00a02027\u00a0г.");
            assertThat(PaperText.xmlOf(blank)).containsOnlyOnce("<w:drawing>");
        }

        @Test
        void leavesALineForTheCodeWhereThereIsNone() throws Exception {
            assertThat(PaperText.of(with(null))).contains("Одноразовый код ______________");
            assertThat(PaperText.xmlOf(with(null))).doesNotContain("<w:drawing>");
        }

        @Test
        void saysThatSeveralOptionsMayBeMarked() throws Exception {
            QuestionnaireBlank.Choice choice =
                    new QuestionnaireBlank.Choice(
                            3, "Какой формат удобен?", List.of("очный", "любой"), true);

            assertThat(PaperText.of(with(null, new QuestionnaireBlank.Part(null, choice, null))))
                    .contains(
                            "3. Какой формат удобен? (можно отметить несколько ответов)\n",
                            "☐\u00a0очный      ☐\u00a0любой\n")
                    .doesNotContain("Вопрос\t1");
        }

        @Test
        void putsQuestionsToBeRatedUnderTheScale() throws Exception {
            QuestionnaireBlank.Ratings ratings =
                    new QuestionnaireBlank.Ratings(
                            List.of(
                                    new QuestionnaireBlank.Question(1, "Насколько полезно?"),
                                    new QuestionnaireBlank.Question(2, "Насколько понятно?")));

            assertThat(PaperText.of(with(null, new QuestionnaireBlank.Part(ratings, null, null))))
                    .contains(
                            "№\tВопрос\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\n1\tНасколько полезно?\t",
                            "\n2\tНасколько понятно?\t");
        }
    }

    @Test
    void tellsAMarkFromWordsAndFromNoAnswer() throws Exception {
        QuestionnaireFilled filled =
                new QuestionnaireFilled(
                        "МБОУ «Школа»",
                        "Анкета",
                        null,
                        "наставляемый",
                        "P4WX-9TKA",
                        DAY,
                        "в системе",
                        10,
                        List.of(
                                new QuestionnaireFilled.Answer(1, "Полезно?", 8, null),
                                new QuestionnaireFilled.Answer(2, "Почему?", null, "интересно"),
                                new QuestionnaireFilled.Answer(3, "Ещё?", null, null)),
                        null);

        assertThat(PaperText.of(filled))
                .contains("\n1\tПолезно?\t8 из 10\n2\tПочему?\tинтересно\n3\tЕщё?\tнет ответа\n")
                .doesNotContain("Ввод с бумажной анкеты");
    }

    @Nested
    class Summary {

        private static QuestionnaireSummary of(int asked, int answered, List<Integer> marks) {
            return new QuestionnaireSummary(
                    InstitutionName.of("Школа"),
                    "«Анкета»",
                    "2026/2027",
                    null,
                    "наставников",
                    DAY,
                    DAY,
                    QuestionnaireSummary.Turnout.of(asked, answered),
                    new QuestionnaireSummary.Rated(
                            List.of(QuestionnaireSummary.RatedQuestion.of(1, "Полезно?", marks)),
                            null),
                    new QuestionnaireSummary.Choices(
                            List.of(
                                    QuestionnaireSummary.ChosenQuestion.of(
                                            2,
                                            "Понравилось?",
                                            answered,
                                            List.of("да", "нет"),
                                            List.of(answered, 0)))),
                    new QuestionnaireSummary.Open(
                            List.of(
                                    QuestionnaireSummary.OpenQuestion.of(
                                            3,
                                            "Почему?",
                                            Collections.nCopies(answered, "узнают по почерку")))),
                    CURATOR);
        }

        @Test
        void reckonsMeansAndShares() throws Exception {
            assertThat(PaperText.of(of(6, 6, List.of(10, 9, 8, 7, 4, 3))))
                    .contains(
                            "\n1\tПолезно?\t6\t6,8\t7,5\t33,3\t16,7\t50,0\n",
                            "\n2\tПонравилось?\tда\t6\t100,0\u00a0%\n\t\tнет\t0\t0,0\u00a0%\n",
                            "заполнили: 6 (100,0\u00a0%)");
        }

        @Test
        void hidesTheAnswersOfFew() throws Exception {
            assertThat(PaperText.of(of(9, 4, List.of(10, 9, 8, 7))))
                    .contains(
                            "\n1\tПолезно?\t4\tмало данных\tмало данных\tмало данных\t",
                            "\n2\tПонравилось?\tмало данных\t–\t–\n",
                            "Мало данных.\n",
                            "заполнили: 4 (44,4\u00a0%)")
                    .doesNotContain("почерку", "8,5");
        }

        @Test
        void tellsNoAnswersFromZero() throws Exception {
            assertThat(PaperText.of(of(0, 0, List.of())))
                    .contains(
                            "\n1\tПолезно?\t0\tн/д\tн/д\tн/д\tн/д\tн/д\n",
                            "\n2\tПонравилось?\tда\t0\tн/д\n",
                            "Ответов нет.\n",
                            "заполнили: 0 (н/д)");
        }
    }
}
