package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The order that an amendment changes, and what it had become before. */
@ApplicationScoped
class AmendedOrders {

    @Inject Orders orders;

    /** A draft may have lost its order only by a hand-made form. */
    Order of(Order amendment) {
        List<Long> amended = Revised.by(amendment);
        if (amended.isEmpty()) {
            throw new OrderNotFound(amendment.id());
        }
        return orders.byId(amended.get(0), amendment.schoolId());
    }

    /** Amendments of the same order in force, without this one, in the order of their dates. */
    List<Order> others(Order amendment) {
        long amended = of(amendment).id();
        return orders.revisions(amendment.schoolId()).stream()
                .filter(order -> order.type() == OrderType.AMENDMENT)
                .filter(order -> order.id() != amendment.id())
                .filter(order -> Revised.by(order).contains(amended))
                .toList();
    }

    /** As it stands before this amendment takes effect. */
    OrderEdition before(Order amendment) {
        return OrderEdition.of(of(amendment), others(amendment));
    }
}
