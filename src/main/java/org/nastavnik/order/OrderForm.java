package org.nastavnik.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A draft as the curator types it: what all orders have, and the fields of its type. */
public class OrderForm {

    /** Left open below the rows of a table. */
    private static final int SPARE = 2;

    private static final String YEAR = "schoolYear";

    public String type = "";
    public String version = "";

    /** The school year to which the order belongs; empty for that of today. */
    public String year = "";

    @Size(max = 10)
    public String series = "";

    @NotBlank
    @Size(max = 10000)
    public String preamble = "";

    public String controlBy = "";
    public String signatory = "";

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    static OrderForm typed(Map<String, List<String>> sent) {
        OrderForm form = new OrderForm();
        form.fields.putAll(sent);
        form.type = form.first("type");
        form.version = form.first("version");
        form.year = form.first(YEAR);
        form.series = form.first("series");
        form.preamble = form.first("preamble");
        form.controlBy = form.first("controlBy");
        form.signatory = form.first("signatory");
        return form;
    }

    static OrderForm of(Order order, List<OrderField> fields) {
        OrderText text = order.text();
        OrderForm form = new OrderForm();
        form.type = order.type().name();
        form.version = String.valueOf(order.version());
        form.series = text.series();
        form.preamble = text.preamble();
        form.controlBy = shown(text.controlBy());
        form.signatory = shown(text.signatoryId());
        fields.forEach(field -> form.show(field, order.entries()));
        return form;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void show(OrderField field, OrderEntries entries) {
        List<String> kept = typed(field.name(), entries);
        if (field.input() == OrderField.Input.LINES) {
            put(field.name(), String.join("\n", kept));
        } else if (field.input() == OrderField.Input.TABLE) {
            entries.rows(field.name()).forEach(row -> row(field, row));
        } else {
            putAll(field.name(), kept);
        }
    }

    private void row(OrderField table, OrderEntries row) {
        for (OrderField column : table.columns()) {
            String name = column.name().substring(table.name().length() + 1);
            add(column.name(), String.join("", typed(name, row)));
        }
    }

    private static List<String> typed(String name, OrderEntries entries) {
        return entries.all().stream()
                .filter(entry -> entry.name().equals(name))
                .map(OrderEntry::typed)
                .toList();
    }

    void put(String name, Object value) {
        putAll(name, List.of(value));
    }

    void putAll(String name, List<?> values) {
        fields.put(name, values.stream().map(Object::toString).toList());
    }

    /** One cell more in a column. */
    void add(String column, Object value) {
        List<String> cells = new ArrayList<>(all(column));
        cells.add(value.toString());
        fields.put(column, cells);
    }

    /** A browser sends every field; who posts by hand may leave some out. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public String cell(OrderField column, int row) {
        List<String> cells = all(column.name());
        return row < cells.size() ? Objects.requireNonNullElse(cells.get(row), "") : "";
    }

    /** What the input of a cell is called, and its problems. */
    public static String cellName(OrderField column, int row) {
        return column.name() + "-" + row;
    }

    int rows(OrderField table) {
        return table.columns().stream().mapToInt(c -> all(c.name()).size()).max().orElse(0);
    }

    /** With room for more. */
    public int shownRows(OrderField table) {
        int filled = 0;
        for (int row = 0; row < rows(table); row++) {
            filled = blank(table, row) ? filled : row + 1;
        }
        return filled + SPARE;
    }

    boolean blank(OrderField table, int row) {
        return table.columns().stream().allMatch(c -> cell(c, row).isBlank());
    }

    SchoolYear schoolYear(LocalDate today) {
        SchoolYear now = SchoolYear.of(today);
        return around(now)
                .filter(known -> String.valueOf(known.startYear()).equals(year))
                .findFirst()
                .orElse(now);
    }

    /**
     * What the former year has left open is finished in September, and the next is prepared in
     * August.
     */
    static Stream<SchoolYear> around(SchoolYear year) {
        return IntStream.rangeClosed(year.startYear() - 1, year.startYear() + 1)
                .mapToObj(SchoolYear::new);
    }

    @Nullable OrderType orderType(Problems problems) {
        return Typed.choice(OrderType.class, type, "type", problems);
    }

    OrderText text(Problems problems) {
        return new OrderText(
                series.strip(),
                preamble.strip(),
                id(controlBy, "controlBy", problems),
                id(signatory, "signatory", problems));
    }

    private static @Nullable Long id(String typed, String field, Problems problems) {
        String text = Typed.text(typed);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            problems.add(field, "site.problem.choice");
            return null;
        }
        return Long.valueOf(text);
    }
}
