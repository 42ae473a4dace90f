package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;

/**
 * One question of an order's form; each type of order has its own list of them.
 *
 * @param label key of the message beside the field
 * @param hint key of a message, null for none
 * @param empty key of what stands instead of an empty list or for «none», null where it cannot be
 * @param options what may be chosen; nothing else is taken
 * @param columns of a table; none for all other inputs
 */
public record OrderField(
        String name,
        Input input,
        String label,
        @Nullable String hint,
        @Nullable String empty,
        boolean optional,
        List<Option> options,
        List<OrderField> columns) {

    /** How it is asked, and as what it is kept. */
    public enum Input {
        DAY,
        LINE,
        TEXT,
        /** Paragraphs, one a line. */
        LINES,
        BOX,
        CHOICE,
        TICKS,
        PERSON,
        PERSONS,
        UNIT,
        UNITS,
        CITED,
        CITEDS,
        TABLE;

        /** Many of a list, as ticks. */
        public boolean many() {
            return this == TICKS || this == PERSONS || this == UNITS || this == CITEDS;
        }

        /** One of a list. */
        public boolean one() {
            return this == CHOICE || this == PERSON || this == UNIT || this == CITED;
        }
    }

    static OrderField of(String name, Input input) {
        String label = "order.field." + name;
        return new OrderField(name, input, label, null, null, false, List.of(), List.of());
    }

    static OrderField of(String name, Input input, List<Option> options) {
        return of(name, input).offering(options);
    }

    /** Columns are named {@code table.column} in the form and in the messages. */
    static OrderField table(String name, OrderField... columns) {
        List<OrderField> named =
                List.of(columns).stream().map(column -> column.within(name)).toList();
        return new OrderField(
                name, Input.TABLE, "order.field." + name, null, null, true, List.of(), named);
    }

    private OrderField within(String table) {
        String full = table + "." + name;
        return new OrderField(
                full, input, "order.field." + full, hint, empty, optional, options, columns);
    }

    private OrderField offering(List<Option> choice) {
        return new OrderField(name, input, label, hint, empty, optional, choice, columns);
    }

    OrderField labelled(String key) {
        return new OrderField(name, input, key, hint, empty, optional, options, columns);
    }

    /** With a hint under {@code <label>.hint}. */
    OrderField hinted() {
        return new OrderField(
                name, input, label, label + ".hint", empty, optional, options, columns);
    }

    /** With a text for no choice under {@code <label>.empty}. */
    OrderField emptied() {
        return new OrderField(
                name, input, label, hint, label + ".empty", optional, options, columns);
    }

    OrderField maybe() {
        return new OrderField(name, input, label, hint, empty, true, options, columns);
    }
}
