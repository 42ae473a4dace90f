package org.nastavnik.system;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers of the database to one request, if it keeps them. */
@RequestScoped
class Answers {

    private final Map<List<Object>, List<?>> answers = new HashMap<>();
    private boolean kept;

    void keep() {
        kept = true;
    }

    boolean kept() {
        return kept;
    }

    @Nullable List<?> to(List<Object> question) {
        return answers.get(question);
    }

    void keep(List<Object> question, List<?> answer) {
        answers.put(question, answer);
    }
}
