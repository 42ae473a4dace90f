package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.survey.SurveyFixtures.asked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.site.Problems;

class AnswerCheckTest {

    private static final List<Asked> MENTOR = asked("INTAKE_MENTOR");

    @Test
    void wantsEveryRequiredAnswerAndNoOther() {
        Problems problems = AnswerCheck.of(MENTOR, Map.of());

        assertThat(problems.all().keySet())
                .containsExactly("q1", "q3", "q6", "q7", "q8", "q9", "q10", "q11", "q13");
    }

    @Test
    void takesAWholeQuestionnaire() {
        assertThat(AnswerCheck.of(MENTOR, whole()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "q6, 0, survey.problem.bounds",
        "q6, 61, survey.problem.bounds",
        "q6, пять, site.problem.number",
        "q9, как-нибудь, site.problem.choice",
        "q11, 11, site.problem.choice",
        "q13, нет, survey.problem.mustBe"
    })
    void refusesWhatDoesNotFitTheQuestion(String key, String words, String problem) {
        Map<String, String> answers = whole();
        answers.put(key, words);

        Problems problems = AnswerCheck.of(MENTOR, answers);

        assertThat(problems.all().keySet()).containsExactly(key);
        assertThat(problems.of(key).get(0).key()).isEqualTo(problem);
    }

    @Test
    void takesSeveralOptionsOfTheListOnly() {
        Map<String, String> answers = whole();
        answers.put("q8", "1–4 классы\nСтуденты");
        assertThat(AnswerCheck.of(MENTOR, answers).isEmpty()).isTrue();

        answers.put("q8", "1–4 классы\nМладенцы");
        assertThat(AnswerCheck.of(MENTOR, answers).has("q8")).isTrue();
    }

    @Test
    void countsNamesOneALine() {
        List<Asked> preference = asked("PREFERENCE");

        assertThat(AnswerCheck.of(preference, Map.of("q1", "А\nБ\n\nВ")).isEmpty()).isTrue();
        assertThat(AnswerCheck.of(preference, Map.of("q1", "А\nБ\nВ\nГ")).has("q1")).isTrue();
    }

    @Test
    void leavesOutWhatWasNotForThePerson() {
        List<Asked> entry = asked("TT_MENTEE_ENTRY");
        Map<String, String> answers = Map.of("q1", "нет", "q2", "В колледже", "q13", "Понять");

        assertThat(AnswerCheck.counted(entry, answers)).containsOnlyKeys("q1", "q13");
    }

    @Test
    void keepsWhatWasForThePerson() {
        List<Asked> entry = asked("TT_MENTEE_ENTRY");

        assertThat(AnswerCheck.counted(entry, Map.of("q1", "да", "q2", "В колледже")))
                .containsEntry("q2", "В колледже");
    }

    @Test
    void letsADraftBeUnfinishedButNotTooLong() {
        assertThat(AnswerCheck.ofDraft(Map.of("q6", "пять")).isEmpty()).isTrue();
        assertThat(AnswerCheck.ofDraft(Map.of("q2", "а".repeat(4001))).has("q2")).isTrue();
    }

    private static Map<String, String> whole() {
        Map<String, String> answers = new HashMap<>();
        for (Asked one : MENTOR) {
            Question question = one.question();
            if (question.type() == Question.Type.NUMBER) {
                answers.put(one.key(), "2");
            } else if (question.type().chosen()) {
                answers.put(one.key(), question.options().get(0));
            }
        }
        return answers;
    }
}
