package org.nastavnik.survey;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is put to one person.
 *
 * @param key name of the field and of the answer: {@code q3}, {@code q1-2} for the second
 *     competence
 * @param about the competence that is asked about; null where the question is asked once
 */
record Asked(String key, Question question, @Nullable String about) {

    /** What others measure is not asked. */
    static List<Asked> of(Questionnaire questionnaire, List<String> competences) {
        return questionnaire.questions().stream()
                .filter(question -> question.filledBy() == null)
                .flatMap(question -> of(question, competences))
                .toList();
    }

    private static Stream<Asked> of(Question question, List<String> competences) {
        String key = key(question.no());
        return question.perCompetence()
                ? IntStream.range(0, competences.size())
                        .mapToObj(i -> new Asked(key + "-" + (i + 1), question, competences.get(i)))
                : Stream.of(new Asked(key, question, null));
    }

    static String key(int no) {
        return "q" + no;
    }

    String text() {
        return about == null ? question.text() : question.text() + ": " + about;
    }
}
