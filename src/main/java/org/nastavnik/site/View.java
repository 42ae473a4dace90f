package org.nastavnik.site;

import java.util.Map;

/**
 * What a resource answers a browser with: a template and the page record that it prints.
 *
 * @param template path below {@code src/main/jte} without ending, as {@code pairing/list}
 * @param parameters what the template declares beside {@code ui}
 */
public record View(String template, Map<String, Object> parameters, int status) {

    public static View of(String template, Object page) {
        return new View(template, Map.of("page", page), 200);
    }

    public static View of(String template) {
        return new View(template, Map.of(), 200);
    }

    /** The same form again with what was typed: 422, so that nobody takes it for done. */
    public static View again(String template, Object page) {
        return new View(template, Map.of("page", page), 422);
    }

    public View status(int other) {
        return new View(template, parameters, other);
    }
}
