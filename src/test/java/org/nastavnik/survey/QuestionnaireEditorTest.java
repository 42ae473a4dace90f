package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.survey.SurveyFixtures.questionnaire;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

class QuestionnaireEditorTest {

    private static final QuestionnaireEdition.Author AUTHOR =
            new QuestionnaireEdition.Author(12, LocalDate.of(2026, 11, 26));

    static List<Questionnaire> shipped() {
        return new Questionnaires().all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void writesWhatItReads(Questionnaire questionnaire) {
        assertThat(QuestionnaireText.read(QuestionnaireJson.write(questionnaire)))
                .isEqualTo(questionnaire);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void findsNothingWrongWithWhatShips(Questionnaire shipped) {
        String first = shipped.pairedWith();
        Questionnaires known = new Questionnaires();

        Problems problems =
                EditionCheck.of(shipped, first == null ? null : known.find(first).orElse(null));

        assertThat(problems.isEmpty()).isTrue();
    }

    @Nested
    class Edition {

        private final QuestionnaireEdition edition =
                new QuestionnaireEdition(1L, questionnaire("TT_MENTEE_ENTRY"), 2, AUTHOR);

        @Test
        void isFrozenOncePublished() {
            edition.publish();

            assertThatThrownBy(() -> edition.change(questionnaire("TT_MENTEE_EXIT"), AUTHOR))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("survey.rule.frozen");
        }

        @Test
        void isADraftAgainWhereNoSurveyHasAskedIt() {
            edition.publish();
            edition.withdraw(false);

            assertThat(edition.state()).isEqualTo(QuestionnaireEdition.State.DRAFT);
        }

        @Test
        void staysFrozenWhereASurveyHasAskedIt() {
            edition.publish();
            edition.withdraw(true);

            assertThat(edition.state()).isEqualTo(QuestionnaireEdition.State.WITHDRAWN);
            assertThatThrownBy(() -> edition.change(questionnaire("TT_MENTEE_EXIT"), AUTHOR))
                    .isInstanceOf(RuleBroken.class);
        }

        @Test
        void belongsToItsSchoolOnly() {
            assertThat(edition.isOf(1L)).isTrue();
            assertThat(edition.isOf(2L)).isFalse();
            assertThat(edition.isOf(null)).isFalse();
        }
    }

    @Nested
    class Questions {

        private final List<Question> asked = questionnaire("TT_MENTEE_ENTRY").questions();

        @Test
        void conditionFollowsTheQuestionThatItAsksAbout() {
            List<Question> raised = new EditedQuestions(asked).raising(3);
            List<Question> twice = new EditedQuestions(raised).raising(2);

            assertThat(twice.get(0).text()).isEqualTo(asked.get(2).text());
            assertThat(twice.get(2).text()).isEqualTo(asked.get(1).text());
            assertThat(twice.get(2).condition().no()).isEqualTo(2);
            assertThat(twice).extracting(Question::no).startsWith(1, 2, 3);
        }

        @Test
        void everybodyIsAskedWhereTheOtherQuestionIsTakenOut() {
            List<Question> left = new EditedQuestions(asked).without(1);

            assertThat(left.get(0).text()).isEqualTo(asked.get(1).text());
            assertThat(left.get(0).condition()).isNull();
            assertThat(left.get(0).no()).isEqualTo(1);
        }
    }

    @Nested
    class Check {

        private final Questionnaire exit = questionnaire("TT_MENTEE_EXIT");

        @Test
        void saysThatAPairIsMissing() {
            Questionnaire shorter =
                    questionnaire("TT_MENTEE_ENTRY")
                            .with(
                                    new EditedQuestions(
                                                    questionnaire("TT_MENTEE_ENTRY").questions())
                                            .without(15));

            assertThat(keys(EditionCheck.of(exit, null))).contains("survey.check.noPair");
            assertThat(keys(EditionCheck.of(exit, shorter))).contains("survey.check.otherPair");
        }

        @Test
        void saysThatThereAreNoQuestions() {
            assertThat(keys(EditionCheck.of(exit.with(List.of()), null)))
                    .containsExactly("survey.check.noQuestions");
        }

        private static List<String> keys(Problems problems) {
            return problems.of(Problems.FORM).stream().map(Problems.Problem::key).toList();
        }
    }

    @Nested
    class Form {

        private final QuestionForm form = new QuestionForm();
        private final Problems problems = new Problems();

        Form() {
            form.text = "Насколько полезно?";
            form.type = "SCALE";
        }

        @Test
        void scaleHasItsOwnEnds() {
            form.min = "1";
            form.max = "5";

            Question question = form.toQuestion(1, null, problems);

            assertThat(question.options()).containsExactly("1", "2", "3", "4", "5");
            assertThat(question.isMarkOfTen()).isFalse();
        }

        @Test
        void refusesAScaleThatCannotBe() {
            form.min = "5";
            form.max = "3";
            assertThat(form.toQuestion(1, null, problems)).isNull();
            assertThat(problems.has("max")).isTrue();

            Problems others = new Problems();
            form.max = "";
            assertThat(form.toQuestion(1, null, others)).isNull();
            assertThat(others.has("max")).isTrue();
        }

        @Test
        void choiceNeedsTwoDifferentOptions() {
            form.type = "SINGLE_CHOICE";
            form.options = "да\nда";

            assertThat(form.toQuestion(1, null, problems)).isNull();
            assertThat(problems.has("options")).isTrue();
        }

        @Test
        void dependsOnAnEarlierQuestionOnly() {
            form.conditionNo = "2";
            form.conditionAnswer = "да";

            assertThat(form.toQuestion(2, null, problems)).isNull();
            assertThat(problems.has("conditionNo")).isTrue();
        }

        @Test
        void keepsWhatTheFormDoesNotShow() {
            Question before = questionnaire("IMPACT_PUPIL").questions().get(4);

            Question after = QuestionForm.of(before, 0).toQuestion(5, before, problems);

            assertThat(after).isEqualTo(before);
        }
    }
}
