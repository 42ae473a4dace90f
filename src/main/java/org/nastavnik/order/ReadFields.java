package org.nastavnik.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Takes from a form what its fields ask; what no list offers is nobody's choice. */
final class ReadFields {

    private static final int LINE = 300;
    private static final int TEXT = 4000;

    private final OrderForm form;
    private final Problems problems;
    private final List<OrderEntry> read = new ArrayList<>();

    private ReadFields(OrderForm form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    static OrderEntries read(List<OrderField> fields, OrderForm form, Problems problems) {
        ReadFields reading = new ReadFields(form, problems);
        fields.forEach(reading::field);
        return new OrderEntries(reading.read);
    }

    private void field(OrderField field) {
        if (field.input() == OrderField.Input.TABLE) {
            for (int row = 0; row < form.rows(field); row++) {
                row(field, row);
            }
        } else if (field.input().many()) {
            many(field);
        } else if (field.input() == OrderField.Input.LINES) {
            lines(field);
        } else {
            one(field, form.first(field.name()), 0, field.name());
        }
    }

    /** A row that is left blank is no row. */
    private void row(OrderField table, int row) {
        if (form.blank(table, row)) {
            return;
        }
        for (OrderField column : table.columns()) {
            one(column, form.cell(column, row), row, OrderForm.cellName(column, row));
        }
    }

    private void many(OrderField field) {
        int place = 0;
        for (String value : new LinkedHashSet<>(form.all(field.name()))) {
            chosen(field, value, place++, field.name());
        }
    }

    private void lines(OrderField field) {
        List<String> lines = Typed.lines(form.first(field.name()));
        if (lines.isEmpty()) {
            missing(field, field.name());
        }
        for (int place = 0; place < lines.size(); place++) {
            text(field, lines.get(place), place, field.name(), TEXT);
        }
    }

    private void one(OrderField field, @Nullable String typed, int place, String at) {
        String value = Typed.text(typed);
        if (value == null) {
            missing(field, at);
        } else if (field.input().one()) {
            chosen(field, value, place, at);
        } else if (field.input() == OrderField.Input.DAY) {
            day(field, value, place, at);
        } else {
            boolean line = field.input() != OrderField.Input.TEXT;
            text(field, value, place, at, line ? LINE : TEXT);
        }
    }

    private void missing(OrderField field, String at) {
        if (!field.optional() && field.input() != OrderField.Input.BOX) {
            String key = field.input().one() ? "site.problem.choice" : "site.problem.NotBlank";
            problems.add(at, key);
        }
    }

    private void day(OrderField field, String value, int place, String at) {
        LocalDate day = Typed.day(value, at, problems);
        if (day != null) {
            read.add(OrderEntry.text(field.name(), place, day));
        }
    }

    private void text(OrderField field, String value, int place, String at, int longest) {
        if (value.length() > longest) {
            problems.add(at, "site.problem.Size", longest);
        } else {
            read.add(OrderEntry.text(field.name(), place, value));
        }
    }

    private void chosen(OrderField field, String value, int place, String at) {
        Set<String> offered =
                field.options().stream().map(Option::value).collect(Collectors.toSet());
        if (!offered.contains(value)) {
            problems.add(at, "site.problem.choice");
            return;
        }
        String name = field.name();
        read.add(
                switch (field.input()) {
                    case PERSON, PERSONS -> OrderEntry.person(name, place, Long.parseLong(value));
                    case UNIT, UNITS -> OrderEntry.unit(name, place, Long.parseLong(value));
                    case CITED, CITEDS -> OrderEntry.cited(name, place, Long.parseLong(value));
                    default -> OrderEntry.text(name, place, value);
                });
    }
}
