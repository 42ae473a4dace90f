package org.nastavnik.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.nastavnik.lms.Page;

/** A form as its page offers it, some of its fields typed anew. */
final class FilledForm {

    private FilledForm() {}

    /**
     * @param action how the address of the form ends
     * @param typed names and values in turn; a name may stand there several times
     * @return names and values in turn
     */
    static List<String> of(Page page, String action, String... typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Connection.KeyVal field : form(page, action).formData()) {
            add(fields, field.key(), field.value());
        }
        for (int i = 0; i < typed.length; i += 2) {
            fields.remove(typed[i]);
        }
        for (int i = 0; i < typed.length; i += 2) {
            add(fields, typed[i], typed[i + 1]);
        }
        List<String> sent = new ArrayList<>();
        fields.forEach(
                (name, values) -> values.forEach(value -> sent.addAll(List.of(name, value))));
        return sent;
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    private static FormElement form(Page page, String action) {
        return Jsoup.parse(page.body(), page.url().toString()).select("form").stream()
                .filter(form -> form.attr("action").endsWith(action))
                .map(FormElement.class::cast)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        page.status() + " no form of " + action + page.body()));
    }
}
