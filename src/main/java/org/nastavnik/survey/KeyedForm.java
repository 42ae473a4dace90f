package org.nastavnik.survey;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Typed;

/**
 * A paper as it is keyed in: marks and options by their numbers, 0 for the mark 10, several options
 * one after another.
 */
final class KeyedForm {

    private static final String SEPARATORS = "[\\s,;.]+";

    private final MultivaluedMap<String, String> typed;

    KeyedForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    String code() {
        String code = Typed.text(typed.getFirst("code"));
        return code == null || code.length() > 40 ? "" : code;
    }

    @Nullable Long response() {
        return Typed.id(typed.getFirst("response"));
    }

    /** As typed, by key of the question. */
    Map<String, String> typed(List<Asked> asked) {
        Map<String, String> raw = new LinkedHashMap<>();
        for (Asked one : asked) {
            String text = Typed.text(typed.getFirst(one.key()));
            if (text != null) {
                raw.put(one.key(), text.replace("\r\n", "\n"));
            }
        }
        return raw;
    }

    /** What it means; what means nothing stays as it is, for the check to find. */
    Map<String, String> words(List<Asked> asked) {
        Map<String, String> raw = typed(asked);
        Map<String, String> words = new LinkedHashMap<>();
        for (Asked one : asked) {
            String text = raw.get(one.key());
            if (text != null) {
                words.put(one.key(), meant(one.question(), text));
            }
        }
        return words;
    }

    private static String meant(Question question, String text) {
        return switch (question.type()) {
            case SCALE -> isTen(question, text) ? "10" : text;
            case SINGLE_CHOICE -> option(question, text);
            case MULTI_CHOICE ->
                    question.options().contains(text)
                            ? text
                            : Arrays.stream(text.split(SEPARATORS))
                                    .map(number -> option(question, number))
                                    .distinct()
                                    .collect(Collectors.joining("\n"));
            case NUMBER, LINES, OPEN -> text;
        };
    }

    private static boolean isTen(Question question, String text) {
        return text.equals("0") && !question.options().contains("0");
    }

    private static String option(Question question, String text) {
        if (!text.matches("\\d{1,3}")) {
            return text;
        }
        int number = Integer.parseInt(text);
        return number < 1 || number > question.options().size()
                ? text
                : question.options().get(number - 1);
    }
}
