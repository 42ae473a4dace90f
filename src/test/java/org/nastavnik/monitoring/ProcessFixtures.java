package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.survey.Question;
import org.nastavnik.survey.Questionnaire;
import org.nastavnik.survey.Side;
import org.nastavnik.survey.SurveyAnswers.Given;
import org.nastavnik.survey.SurveyPhase;

/** A first and a last questionnaire of one question each, and the curator's. */
final class ProcessFixtures {

    static final Questionnaire FIRST =
            questionnaire("X_ENTRY", SurveyPhase.ENTRY, Side.MENTEE, null, scale(3, null));
    static final Questionnaire LAST =
            questionnaire("X_EXIT", SurveyPhase.EXIT, Side.MENTEE, "X_ENTRY", scale(1, 3));
    static final Questionnaire OF_CURATOR =
            questionnaire(
                    "CURATOR",
                    SurveyPhase.CURATOR,
                    Side.CURATOR,
                    null,
                    words(15, "O"),
                    words(16, "T"));

    private ProcessFixtures() {}

    private static Questionnaire questionnaire(
            String code,
            SurveyPhase phase,
            Side side,
            @Nullable String pairedWith,
            Question... questions) {
        return new Questionnaire(
                code,
                "Анкета " + code,
                phase,
                List.of(),
                side,
                false,
                "",
                null,
                pairedWith,
                List.of(questions));
    }

    private static Question scale(int no, @Nullable Integer pairsWith) {
        return question(no, Question.Type.SCALE, pairsWith, null);
    }

    private static Question words(int no, String swot) {
        return question(no, Question.Type.OPEN, null, swot);
    }

    private static Question question(
            int no, Question.Type type, @Nullable Integer pairsWith, @Nullable String swot) {
        return new Question(
                no,
                "Вопрос " + no,
                type,
                true,
                List.of(),
                new Question.Limits(null, null),
                null,
                null,
                List.of(),
                null,
                false,
                new Question.Links(pairsWith, null, swot, null, null));
    }

    static Given given(Questionnaire questionnaire, Map<String, String> answers) {
        return new Given(
                1,
                questionnaire,
                questionnaire.phase(),
                null,
                20L,
                questionnaire.side(),
                LocalDate.of(2027, 5, 20),
                answers);
    }

    /** The marks of the first questionnaire, then those of the last. */
    static List<Given> asked(List<Integer> expected, List<Integer> found) {
        List<Given> all = new ArrayList<>();
        expected.forEach(mark -> all.add(given(FIRST, Map.of("q3", mark.toString()))));
        found.forEach(mark -> all.add(given(LAST, Map.of("q1", mark.toString()))));
        return all;
    }
}
