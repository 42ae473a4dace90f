package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «Об отмене приказа»: one or several orders end, and what they did is taken back. */
@ApplicationScoped
class CancellationKind implements OrderKind {

    @Inject Orders orders;
    @Inject OrderKinds kinds;
    @Inject RevisableOrders revisable;
    @Inject StandingOrders standing;
    @Inject UndoOrder undo;
    @Inject OrderFrames frames;
    @Inject Preambles preambles;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.CANCELLATION;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D39);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        List<Long> chosen = draft == null ? List.of() : draft.entries().cited();
        return List.of(
                OrderField.of(
                                Revised.CANCELLED,
                                OrderField.Input.CITEDS,
                                revisable.options(year, chosen))
                        .emptied(),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.cancelledFrom"),
                OrderField.of("reason", OrderField.Input.LINE)
                        .labelled("order.field.cancelledBecause")
                        .hinted(),
                OrderField.of("repealed", OrderField.Input.BOX).labelled("order.field.lapses"),
                OrderField.of("successor", OrderField.Input.CITED, revisable.options(year, chosen))
                        .emptied()
                        .maybe());
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.put("from", schools.today());
        form.preamble = preambles.of(Ground.Regime.BOTH);
    }

    @Override
    public int awaiting(SchoolYear year) {
        return revisable.count(year);
    }

    @Override
    public void judge(OrderEntries filled, Problems problems) {
        if (filled.cited("successor").stream().anyMatch(cancelled(filled)::contains)) {
            problems.add("successor", "order.problem.successorCancelled");
        }
    }

    private static List<Long> cancelled(OrderEntries filled) {
        return filled.cited(Revised.CANCELLED);
    }

    List<Order> cancelled(Order order) {
        return cancelled(order.entries()).stream()
                .map(id -> orders.byId(id, order.schoolId()))
                .sorted(StandingOrders.IN_TURN)
                .toList();
    }

    @Override
    public void check(Order order, Problems found) {
        List<Order> going = cancelled(order);
        if (going.isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.CANCELLATION");
            return;
        }
        going.stream()
                .filter(o -> !o.state().inForce())
                .forEach(o -> add(found, "order.check.orderNotInForce", o));
        standing.on(going).forEach(above -> add(found, "order.check.standsOnIt", above));
        going.stream()
                .filter(o -> !kinds.of(o).reversible())
                .forEach(o -> add(found, "order.check.irreversible", o));
    }

    private static void add(Problems found, String key, Order order) {
        found.add(Problems.FORM, key, RevisableOrders.label(order));
    }

    @Override
    public Set<Footing> needs(Order order) {
        return new HashSet<>(Footing.orders(order.entries().cited("successor")));
    }

    /** The last one first, so that each finds the programme as it left it. */
    @Override
    public void apply(Order order) {
        cancelled(order).stream()
                .sorted(StandingOrders.IN_TURN.reversed())
                .forEach(
                        going -> {
                            undo.undo(going);
                            going.cancelled();
                        });
    }

    /** The cancellation itself was a mistake: what was taken back is done again, in turn. */
    @Override
    public void reverse(Order order) {
        for (Order back : cancelled(order)) {
            back.restored(false);
            kinds.of(back).apply(back);
        }
    }

    @Override
    public List<String> about(Order order) {
        return cancelled(order).stream().map(RevisableOrders::label).toList();
    }

    @Override
    public String title(OrderEntries filled) {
        return OrderWords.text(
                cancelled(filled).size() > 1 ? "title.CANCELLATION.many" : "title.CANCELLATION");
    }

    @Override
    public Record data(Order order) {
        OrderFrame frame = frames.of(order);
        OrderEntries filled = order.entries();
        return new OrderCancellation(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                filled.has("repealed"),
                cancelled(order).stream().map(RevisableOrders::cited).toList(),
                filled.requiredDay("from"),
                Phrase.of(filled.required("reason")),
                filled.cited("successor").stream()
                        .findFirst()
                        .map(id -> RevisableOrders.cited(orders.byId(id, order.schoolId())))
                        .orElse(null),
                frame.curator(),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }
}
