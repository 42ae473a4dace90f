package org.nastavnik.monitoring;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Marks of one parameter as typed: for each person two, and how they were measured. */
public final class MarksForm {

    public static final String METHOD = "method";

    private final Map<String, String> typed = new LinkedHashMap<>();

    static MarksForm typed(MultivaluedMap<String, String> sent) {
        MarksForm form = new MarksForm();
        sent.forEach((name, values) -> form.typed.put(name, values.isEmpty() ? "" : values.get(0)));
        return form;
    }

    static MarksForm shown(Map<String, String> marks, String method) {
        MarksForm form = new MarksForm();
        form.typed.putAll(marks);
        marks.forEach((name, mark) -> form.typed.put(was(name), mark));
        form.typed.put(METHOD, method);
        return form;
    }

    /** What was there meanwhile is what the next sending is held against. */
    void showNow(String name, String mark) {
        typed.put(was(name), mark);
    }

    static String name(Moment moment, long person) {
        return moment.name().toLowerCase(Locale.ROOT) + "." + person;
    }

    public static String was(String name) {
        return name + ".was";
    }

    public String value(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    boolean has(String name) {
        return typed.containsKey(name);
    }
}
