package org.nastavnik.survey;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.site.Typed;

/** A questionnaire as typed: fields are named by the keys of the questions. */
final class AnswersForm {

    private static final String PAGE = "[0-9a-f-]{1,40}";

    private final MultivaluedMap<String, String> typed;

    AnswersForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    /** Which opened page sends it. */
    String page() {
        String page = Objects.requireNonNullElse(typed.getFirst("page"), "");
        return page.matches(PAGE) ? page : "";
    }

    long version() {
        Long version = Typed.id(typed.getFirst("version"));
        return version == null ? -1 : version;
    }

    /** What is not blank, by key; several marked options stand one a line. */
    Map<String, String> words(List<Asked> asked) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Asked one : asked) {
            List<String> values = typed.getOrDefault(one.key(), List.of());
            String text = Typed.text(String.join("\n", values));
            if (text != null) {
                words.put(one.key(), text.replace("\r\n", "\n"));
            }
        }
        return words;
    }
}
