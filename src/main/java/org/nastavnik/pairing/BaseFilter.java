package org.nastavnik.pairing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Person;
import org.nastavnik.site.Sought;
import org.nastavnik.site.Typed;

/** Which rows of a base are meant, as the address says it. */
public class BaseFilter {

    static final int PAGE_SIZE = 50;

    static final String FORM = "form";
    static final String STATE = "state";
    static final String AREA = "area";
    static final String SORT = "sort";

    @BeanParam public Sought sought = new Sought();

    @QueryParam(FORM)
    public List<String> forms = List.of();

    @QueryParam(STATE)
    public List<String> states = List.of();

    @QueryParam(AREA)
    public List<String> areas = List.of();

    @QueryParam(SORT)
    public @Nullable String sort;

    @QueryParam("page")
    public @Nullable String page;

    /** Several values of one kind are one or the other; several kinds all hold. */
    boolean matches(Codes rowForms, String state, Codes rowAreas, List<String> texts) {
        return (forms.isEmpty() || forms.stream().anyMatch(rowForms::contains))
                && (states.isEmpty() || states.contains(state))
                && (areas.isEmpty() || areas.stream().anyMatch(rowAreas::contains))
                && found(texts);
    }

    private boolean found(List<String> texts) {
        String key = Person.searchKey(search());
        return key.isEmpty()
                || texts.stream().anyMatch(text -> Person.searchKey(text).contains(key));
    }

    String search() {
        return sought.words();
    }

    String sort() {
        return Objects.requireNonNullElse(Typed.text(sort), "");
    }

    /** As now, but in that order. */
    String sortedBy(String order) {
        Map<String, List<String>> fields = fields();
        fields.put(SORT, List.of(order));
        return query(fields, 1);
    }

    boolean isEmpty() {
        return search().isEmpty() && forms.isEmpty() && states.isEmpty() && areas.isEmpty();
    }

    int pageOf(int rows) {
        Long asked = Typed.id(page);
        int last = Math.max(1, (rows + PAGE_SIZE - 1) / PAGE_SIZE);
        return asked == null ? 1 : (int) Math.max(1, Math.min(asked, last));
    }

    <T> List<T> cut(List<T> rows) {
        int from = (pageOf(rows.size()) - 1) * PAGE_SIZE;
        return rows.subList(from, Math.min(rows.size(), from + PAGE_SIZE));
    }

    /** Set behind an address; "" where nothing is filtered. */
    String query() {
        return query(fields(), 1);
    }

    String queryOfPage(int number) {
        return query(fields(), number);
    }

    /** As now, but with that value chosen, or not chosen where it was. */
    String toggled(String field, String value) {
        Map<String, List<String>> fields = fields();
        List<String> values = new ArrayList<>(fields.getOrDefault(field, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        fields.put(field, values);
        return query(fields, 1);
    }

    boolean has(String field, String value) {
        return fields().getOrDefault(field, List.of()).contains(value);
    }

    private Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(Sought.FIELD, search().isEmpty() ? List.of() : List.of(sought.sealed()));
        fields.put(FORM, forms);
        fields.put(STATE, states);
        fields.put(AREA, areas);
        fields.put(SORT, sort().isEmpty() ? List.of() : List.of(sort()));
        return fields;
    }

    private static String query(Map<String, List<String>> fields, int page) {
        List<String> parts = new ArrayList<>();
        fields.forEach(
                (name, values) -> values.forEach(value -> parts.add(name + "=" + encoded(value))));
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
