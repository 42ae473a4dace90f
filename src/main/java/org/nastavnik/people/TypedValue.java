package org.nastavnik.people;

import java.util.List;
import java.util.Map;

/** A field of a form and what was typed into it, to be read and copied. */
public record TypedValue(String name, String value) {

    static List<TypedValue> of(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(v -> new TypedValue(e.getKey(), v)))
                .filter(typedValue -> !typedValue.value().isBlank())
                .toList();
    }

    public int rows() {
        return Math.min(12, 1 + value.length() / 80 + (int) value.lines().count());
    }
}
