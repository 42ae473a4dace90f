package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О мерах по обеспечению доступности»: measures for groups of pupils, never for a pupil. */
@ApplicationScoped
class AccessibilityKind implements OrderKind {

    private static final int TELLING_DAYS = 14;

    @Inject OrderChoices choices;
    @Inject OrderFrames frames;
    @Inject Preambles preambles;
    @Inject RoleAssignments assignments;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public OrderType type() {
        return OrderType.ACCESSIBILITY;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D42);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.table(
                                "measures",
                                OrderField.of("content", OrderField.Input.LINE),
                                OrderField.of("audience", OrderField.Input.LINE),
                                OrderField.of("term", OrderField.Input.LINE),
                                OrderField.of("responsible", OrderField.Input.LINE))
                        .hinted(),
                OrderField.of("psychologist", OrderField.Input.PERSON, choices.staff())
                        .emptied()
                        .maybe(),
                OrderField.of("informUntil", OrderField.Input.DAY));
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        for (String measure : OrderWords.rows("accessibility.measures")) {
            String[] cells = measure.split("\\|");
            form.add("measures.content", cells[0]);
            form.add("measures.audience", cells[1]);
            form.add("measures.term", cells[2]);
            form.add("measures.responsible", cells[3]);
        }
        assignments.holders(Role.PSYCHOLOGIST, current.schoolId()).stream()
                .findFirst()
                .ifPresent(holder -> form.put("psychologist", holder));
        form.put("informUntil", schools.today().plusDays(TELLING_DAYS));
        form.preamble = preambles.of(Ground.Regime.PUPILS);
    }

    @Override
    public void check(Order order, Problems found) {
        if (order.entries().rows("measures").isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.ACCESSIBILITY");
        }
    }

    @Override
    public List<String> about(Order order) {
        return order.entries().texts("measures.content");
    }

    @Override
    public void apply(Order order) {
        // The measures bind people, and nothing in the program changes by them.
    }

    @Override
    public void reverse(Order order) {
        // As nothing was done.
    }

    @Override
    public Record data(Order order) {
        OrderFrame frame = frames.of(order);
        OrderEntries filled = order.entries();
        return new AccessibilityOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                order.year().slashed(),
                filled.rows("measures").stream().map(AccessibilityKind::measure).toList(),
                frame.curator(),
                filled.person("psychologist").map(id -> frames.person(order, id)).orElse(null),
                filled.requiredDay("informUntil"),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    private static AccessibilityOrder.Measure measure(OrderEntries row) {
        return new AccessibilityOrder.Measure(
                row.required("content"),
                row.required("audience"),
                row.required("term"),
                Post.of(row.required("responsible")));
    }
}
