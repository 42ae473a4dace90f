package org.nastavnik.survey;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/** What stands against publishing a questionnaire. */
final class EditionCheck {

    private final Questionnaire questionnaire;
    private final @Nullable Questionnaire first;
    private final Problems problems = new Problems();

    private EditionCheck(Questionnaire questionnaire, @Nullable Questionnaire first) {
        this.questionnaire = questionnaire;
        this.first = first;
    }

    /**
     * @param first the first questionnaire with which this last one is compared; null for none
     */
    static Problems of(Questionnaire questionnaire, @Nullable Questionnaire first) {
        EditionCheck check = new EditionCheck(questionnaire, first);
        if (questionnaire.questions().isEmpty()) {
            check.add("survey.check.noQuestions");
        }
        questionnaire.questions().forEach(check::check);
        return check.problems;
    }

    private void add(String key, Object... arguments) {
        problems.add(Problems.FORM, key, arguments);
    }

    private void check(Question question) {
        if (question.type().chosen() && question.options().size() < 2) {
            add("survey.check.options", question.no());
        }
        if (question.options().stream().distinct().count() < question.options().size()) {
            add("survey.check.sameOptions", question.no());
        }
        checkCondition(question);
        checkPair(question);
    }

    private void checkCondition(Question question) {
        Question.Condition condition = question.condition();
        if (condition == null) {
            return;
        }
        boolean asked =
                find(questionnaire, condition.no()) != null
                        && condition.no() < question.no()
                        && Objects.requireNonNull(find(questionnaire, condition.no()))
                                .options()
                                .contains(condition.answer());
        if (!asked) {
            add("survey.check.condition", question.no(), condition.no());
        }
    }

    private void checkPair(Question question) {
        Integer no = question.links().pairsWith();
        if (no == null) {
            return;
        }
        Question pair = first == null ? null : find(first, no);
        if (pair == null) {
            add("survey.check.noPair", question.no(), no);
        } else if (pair.type() != question.type() || !pair.options().equals(question.options())) {
            add("survey.check.otherPair", question.no(), no);
        }
    }

    private static @Nullable Question find(Questionnaire among, int no) {
        List<Question> questions = among.questions();
        return questions.stream().filter(one -> one.no() == no).findFirst().orElse(null);
    }
}
