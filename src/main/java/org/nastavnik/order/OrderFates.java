package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What became of orders, by the orders that came later. */
@ApplicationScoped
class OrderFates {

    @Inject Orders orders;

    OrderFate of(Order order) {
        return of(order.schoolId(), List.of(order)).getOrDefault(order.id(), OrderFate.NONE);
    }

    /** By the ids of the orders; those that stand as they were given are left out. */
    Map<Long, OrderFate> of(long schoolId, Collection<Order> asked) {
        return of(asked, orders.revisions(schoolId));
    }

    static Map<Long, OrderFate> of(Collection<Order> asked, List<Order> revisions) {
        Map<Long, OrderFate> fates = new HashMap<>();
        revisions.forEach(later -> write(later, fates));
        asked.stream()
                .filter(order -> order.state() == Order.State.ANNULLED)
                .forEach(order -> put(fates, order.id(), OrderFate::ofAnnulled));
        return fates;
    }

    private static void write(Order later, Map<Long, OrderFate> fates) {
        OrderFate.Later by =
                new OrderFate.Later(later.id(), Objects.requireNonNull(later.registration()));
        boolean amends = later.type() == OrderType.AMENDMENT;
        Revised.by(later)
                .forEach(order -> put(fates, order, f -> amends ? f.amended(by) : f.cancelled(by)));
    }

    private static void put(
            Map<Long, OrderFate> fates, long order, UnaryOperator<OrderFate> change) {
        fates.put(order, change.apply(fates.getOrDefault(order, OrderFate.NONE)));
    }
}
