package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The papers after «Основание:», whatever the order is about. */
@ApplicationScoped
class OrderBasis {

    private static final String NAME = "basis";

    @Inject OrderChoices choices;
    @Inject OrderFrames frames;

    OrderField field() {
        return OrderField.table(
                        NAME,
                        OrderField.of("document", OrderField.Input.LINE),
                        OrderField.of("person", OrderField.Input.PERSON, choices.anybody()),
                        OrderField.of("date", OrderField.Input.DAY),
                        OrderField.of("number", OrderField.Input.LINE).maybe())
                .hinted();
    }

    List<BasisDocument> documents(Order order) {
        return order.entries().rows(NAME).stream()
                .map(
                        row ->
                                new BasisDocument(
                                        row.required("document"),
                                        frames.person(order, row.requiredPerson("person")).name(),
                                        row.requiredDay("date"),
                                        row.text("number").orElse(null)))
                .toList();
    }
}
