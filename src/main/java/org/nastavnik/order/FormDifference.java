package org.nastavnik.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.site.Option;

/** Where what somebody typed and what another has kept meanwhile part, field by field. */
final class FormDifference {

    private FormDifference() {}

    static List<OrderFormPage.Changed> between(
            OrderForm kept, OrderForm typed, List<OrderField> fields, List<Option> staff) {
        List<OrderFormPage.Changed> changed = new ArrayList<>();
        for (OrderField field : fields) {
            if (field.columns().isEmpty()) {
                add(changed, field.label(), shown(field, kept), shown(field, typed));
            } else {
                field.columns()
                        .forEach(c -> add(changed, c.label(), shown(c, kept), shown(c, typed)));
            }
        }
        add(changed, "order.preamble", kept.preamble, typed.preamble);
        add(changed, "order.series", kept.series, typed.series);
        add(
                changed,
                "order.controlBy",
                label(kept.controlBy, staff),
                label(typed.controlBy, staff));
        add(
                changed,
                "order.signatory",
                label(kept.signatory, staff),
                label(typed.signatory, staff));
        return List.copyOf(changed);
    }

    /** Those fields in which the two part. */
    static List<OrderFormPage.Changed> of(List<OrderFormPage.Changed> fields) {
        return fields.stream()
                .filter(field -> !plain(field.theirs()).equals(plain(field.yours())))
                .toList();
    }

    private static void add(
            List<OrderFormPage.Changed> changed, String label, String kept, String typed) {
        if (!plain(kept).equals(plain(typed))) {
            changed.add(new OrderFormPage.Changed(label, kept, typed));
        }
    }

    /** Browsers end lines in their own way. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String shown(OrderField field, OrderForm form) {
        Stream<String> values = form.all(field.name()).stream().filter(v -> !v.isBlank());
        return (field.input().many() ? values.sorted() : values)
                .map(value -> label(value, field.options()))
                .collect(Collectors.joining(", "));
    }

    private static String label(String value, List<Option> options) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
