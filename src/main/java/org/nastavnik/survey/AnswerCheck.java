package org.nastavnik.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Holds answers against their questions. */
final class AnswerCheck {

    static final int LONGEST = 4000;

    private static final String REQUIRED = "survey.problem.required";

    private final boolean whole;
    private final Problems problems = new Problems();

    private AnswerCheck(boolean whole) {
        this.whole = whole;
    }

    /** A draft may be unfinished, but must fit. */
    static Problems ofDraft(Map<String, String> words) {
        Problems problems = new Problems();
        words.forEach((key, text) -> checkLength(key, text, problems));
        return problems;
    }

    static Problems of(List<Asked> asked, Map<String, String> words) {
        return new AnswerCheck(true).all(asked, words);
    }

    /** On paper questions are left out, and nobody can ask again. */
    static Problems ofPaper(List<Asked> asked, Map<String, String> words) {
        return new AnswerCheck(false).all(asked, words);
    }

    private Problems all(List<Asked> asked, Map<String, String> words) {
        asked.stream()
                .filter(one -> isMet(one.question(), words))
                .forEach(one -> check(one, words.get(one.key())));
        return problems;
    }

    /** What is handed in: without answers to questions that were not for this person. */
    static Map<String, String> counted(List<Asked> asked, Map<String, String> words) {
        Map<String, String> counted = new LinkedHashMap<>();
        asked.stream()
                .filter(one -> isMet(one.question(), words) && words.containsKey(one.key()))
                .forEach(one -> counted.put(one.key(), words.get(one.key())));
        return counted;
    }

    private static boolean isMet(Question question, Map<String, String> words) {
        Question.Condition condition = question.condition();
        return condition == null
                || Objects.equals(words.get(Asked.key(condition.no())), condition.answer());
    }

    private void check(Asked one, @Nullable String text) {
        Question question = one.question();
        if (text == null) {
            if (question.required() && (whole || question.mustBe() != null)) {
                problems.add(one.key(), REQUIRED, question.no());
            }
            return;
        }
        checkLength(one.key(), text, problems);
        switch (question.type()) {
            case SCALE, SINGLE_CHOICE -> checkChoice(one, List.of(text));
            case MULTI_CHOICE -> checkSeveral(one, text);
            case NUMBER -> checkNumber(one, text);
            case LINES -> checkCount(one, Typed.lines(text).size());
            case OPEN -> {}
        }
        if (question.mustBe() != null && !question.mustBe().equals(text)) {
            problems.add(one.key(), "survey.problem.mustBe", question.no(), question.mustBe());
        }
    }

    private void checkChoice(Asked one, List<String> chosen) {
        if (!one.question().options().containsAll(chosen)) {
            problems.add(one.key(), "site.problem.choice");
        }
    }

    private void checkSeveral(Asked one, String text) {
        List<String> chosen = Typed.lines(text);
        checkChoice(one, chosen);
        checkCount(one, chosen.size());
    }

    private void checkCount(Asked one, int count) {
        Integer most = one.question().limits().max();
        if (most != null && count > most) {
            problems.add(one.key(), "survey.problem.most", one.question().no(), most);
        }
    }

    private void checkNumber(Asked one, String text) {
        Integer number = Typed.number(text, one.key(), problems);
        Question.Limits limits = one.question().limits();
        if (number != null && isOutside(number, limits)) {
            problems.add(
                    one.key(),
                    "survey.problem.bounds",
                    one.question().no(),
                    String.valueOf(limits.min()),
                    String.valueOf(limits.max()));
        }
    }

    private static boolean isOutside(int number, Question.Limits limits) {
        return limits.min() != null && number < limits.min()
                || limits.max() != null && number > limits.max();
    }

    private static void checkLength(String key, @Nullable String text, Problems problems) {
        if (text != null && text.length() > LONGEST) {
            problems.add(key, "site.problem.Size", LONGEST);
        }
    }
}
