package org.nastavnik.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.monitoring.ProcessMonitoringReport.Expectation;
import org.nastavnik.survey.Question;
import org.nastavnik.survey.Questionnaire;
import org.nastavnik.survey.SurveyAnswers.Given;
import org.nastavnik.survey.SurveyPhase;

/**
 * What those who filled one last questionnaire had expected in its first one, and what they found.
 *
 * @param expectations of the questions that belong together
 */
record ExpectationGroup(Questionnaire questionnaire, List<Expectation> expectations) {

    /** One group for each last questionnaire that somebody has answered. */
    static List<ExpectationGroup> of(List<Given> all) {
        Map<String, Questionnaire> last = new LinkedHashMap<>();
        all.stream()
                .filter(given -> given.phase() == SurveyPhase.EXIT)
                .map(Given::questionnaire)
                .filter(questionnaire -> !questionnaire.isAskedTwice())
                .forEach(questionnaire -> last.putIfAbsent(questionnaire.code(), questionnaire));
        return last.values().stream()
                .sorted(Comparator.comparing(Questionnaire::code))
                .map(questionnaire -> of(questionnaire, all))
                .filter(group -> !group.expectations.isEmpty())
                .toList();
    }

    private static ExpectationGroup of(Questionnaire questionnaire, List<Given> all) {
        List<Given> found = by(questionnaire.code(), all);
        List<Given> expected = by(questionnaire.pairedWith(), all);
        return new ExpectationGroup(
                questionnaire,
                questionnaire.questions().stream()
                        .filter(ExpectationGroup::isTold)
                        .map(question -> expectation(question, expected, found))
                        .toList());
    }

    private static List<Given> by(@Nullable String code, List<Given> all) {
        return all.stream().filter(given -> given.questionnaire().code().equals(code)).toList();
    }

    private static boolean isTold(Question question) {
        return question.type() == Question.Type.SCALE
                && question.links().pairsWith() != null
                && question.visibleTo().isEmpty();
    }

    private static Expectation expectation(
            Question question, List<Given> expected, List<Given> found) {
        return Expectation.of(
                question.no(),
                question.text(),
                marks(expected, Objects.requireNonNull(question.links().pairsWith())),
                marks(found, question.no()));
    }

    private static List<Integer> marks(List<Given> givens, int no) {
        List<Integer> marks = new ArrayList<>();
        for (Given given : givens) {
            question(given, no).map(given::number).ifPresent(marks::add);
        }
        return marks;
    }

    static Optional<Question> question(Given given, int no) {
        return given.questionnaire().questions().stream()
                .filter(question -> question.no() == no)
                .findFirst();
    }
}
