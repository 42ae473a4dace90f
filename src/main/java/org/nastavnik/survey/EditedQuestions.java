package org.nastavnik.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a draft, numbered as they stand. A condition follows the question that it asks
 * about; where that one is taken out, everybody is asked.
 */
final class EditedQuestions {

    private final List<Question> questions;

    EditedQuestions(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    List<Question> with(Question added) {
        List<Question> all = new ArrayList<>(questions);
        all.add(added);
        return numbered(all);
    }

    List<Question> replacing(int no, Question by) {
        return numbered(
                questions.stream().map(question -> question.no() == no ? by : question).toList());
    }

    List<Question> without(int no) {
        return numbered(questions.stream().filter(question -> question.no() != no).toList());
    }

    /** One place up; the first one stays where it is. */
    List<Question> raising(int no) {
        List<Question> all = new ArrayList<>(questions);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).no() == no) {
                all.add(i - 1, all.remove(i));
                break;
            }
        }
        return numbered(all);
    }

    private static List<Question> numbered(List<Question> all) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i).no(), i + 1);
        }
        return all.stream().map(question -> numbered(question, numbers)).toList();
    }

    private static Question numbered(Question question, Map<Integer, Integer> numbers) {
        return new Question(
                numbers.getOrDefault(question.no(), question.no()),
                question.text(),
                question.type(),
                question.required(),
                question.options(),
                question.limits(),
                moved(question.condition(), numbers),
                question.mustBe(),
                question.visibleTo(),
                question.filledBy(),
                question.perCompetence(),
                question.links());
    }

    private static Question.@Nullable Condition moved(
            Question.@Nullable Condition condition, Map<Integer, Integer> numbers) {
        Integer no = condition == null ? null : numbers.get(condition.no());
        return condition == null || no == null
                ? null
                : new Question.Condition(no, condition.answer());
    }
}
