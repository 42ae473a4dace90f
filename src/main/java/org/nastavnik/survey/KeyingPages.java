package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Problems;

/** What whoever types papers in sees. */
@RequestScoped
class KeyingPages {

    @Inject Persons persons;

    KeyingPage ask(Survey survey, boolean kept, String code, Problems problems) {
        return new KeyingPage(
                survey.id(), survey.questionnaire().title(), kept, code, null, problems);
    }

    /**
     * @param code "" where the person is chosen by name
     */
    KeyingPage sheet(FilledBy filled, String code, Map<String, String> typed, Problems problems) {
        Survey survey = filled.survey();
        QuestionnaireResponse named = code.isEmpty() ? filled.response() : null;
        return new KeyingPage(
                survey.id(),
                survey.questionnaire().title(),
                false,
                code,
                new KeyingPage.Sheet(
                        named == null ? "" : String.valueOf(named.id()),
                        name(named),
                        filled.asked().stream().map(asked -> field(asked, typed)).toList()),
                problems);
    }

    private String name(@Nullable QuestionnaireResponse named) {
        return named == null ? "" : persons.known(named.personId()).name().full();
    }

    private static KeyingPage.Field field(Asked asked, Map<String, String> typed) {
        Question question = asked.question();
        return new KeyingPage.Field(
                asked.key(),
                question.no(),
                question.text(),
                asked.about() == null ? "" : asked.about(),
                question.type(),
                question.mustBe() != null,
                question.type() == Question.Type.SCALE
                        ? question.options()
                        : numbered(question.options()),
                typed.getOrDefault(asked.key(), ""));
    }

    private static List<String> numbered(List<String> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> (i + 1) + " – " + options.get(i))
                .toList();
    }
}
