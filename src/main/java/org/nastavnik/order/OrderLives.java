package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What became of an order, and what may still be done with it. */
@RequestScoped
class OrderLives {

    @Inject VisibleOrders visible;
    @Inject Orders orders;
    @Inject OrderFates fates;
    @Inject StandingOrders standing;
    @Inject CancellationKind cancellation;
    @Inject CorrectionPages corrections;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    OrderLife of(Order order) {
        OrderFate fate = fates.of(order);
        boolean book = visible.seesBook();
        boolean inForce = order.state().inForce();
        return new OrderLife(
                fate.amendedBy().stream().map(this::link).toList(),
                cancelledBy(fate.cancelledBy()),
                book && inForce ? links(standing.on(List.of(order))) : List.of(),
                links(missing(order)),
                book ? corrections.past(order) : List.of(),
                (int) order.acquaintances().stream().filter(a -> !a.isOpen()).count(),
                order.acquaintances().size(),
                new OrderLife.May(
                        inForce && current.is(Role.CURATOR),
                        inForce && book,
                        book && order.registration() != null,
                        inForce && isAwaited(order)));
    }

    /** What a draft that cancels has still to take with it. */
    List<Order> missing(Order order) {
        boolean draft =
                order.type() == OrderType.CANCELLATION && order.state() == Order.State.DRAFT;
        List<Order> going = draft ? cancellation.cancelled(order) : List.of();
        return going.isEmpty() ? List.of() : standing.on(going);
    }

    private boolean isAwaited(Order order) {
        return order.acquaintances().stream()
                .anyMatch(line -> line.personId() == current.personId() && line.isOpen());
    }

    private OrderLife.@Nullable Link cancelledBy(OrderFate.@Nullable Later later) {
        return later == null ? null : link(later);
    }

    private OrderLife.Link link(OrderFate.Later later) {
        Ui ui = new Ui(visitor);
        return new OrderLife.Link(
                later.id(),
                ui.t(
                        "order.correction.words",
                        later.registration().number(),
                        ui.date(later.registration().date())));
    }

    private static List<OrderLife.Link> links(Collection<Order> named) {
        return named.stream()
                .map(order -> new OrderLife.Link(order.id(), RevisableOrders.label(order)))
                .toList();
    }
}
