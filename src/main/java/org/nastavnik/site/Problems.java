package org.nastavnik.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.shared.RuleBroken;

/** What is wrong with a form, field by field, as keys of messages. */
public final class Problems {

    /** A problem that belongs to the form as a whole. */
    public static final String FORM = "";

    public record Problem(String key, List<Object> arguments) {}

    private final Map<String, List<Problem>> byField = new LinkedHashMap<>();

    public Problems add(String field, String key, Object... arguments) {
        byField.computeIfAbsent(field, f -> new ArrayList<>())
                .add(new Problem(key, List.of(arguments)));
        return this;
    }

    public Problems add(String field, RuleBroken broken) {
        return add(field, broken.messageKey(), broken.arguments().toArray());
    }

    public Problems addAll(Problems others) {
        others.byField.forEach(
                (field, found) ->
                        byField.computeIfAbsent(field, f -> new ArrayList<>()).addAll(found));
        return this;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    public List<Problem> of(String field) {
        return byField.getOrDefault(field, List.of());
    }

    /** Fields with problems in the order in which they were found; {@link #FORM} among them. */
    public Map<String, List<Problem>> all() {
        return byField;
    }
}
