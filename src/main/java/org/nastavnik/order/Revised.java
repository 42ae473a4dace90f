package org.nastavnik.order;

import java.util.List;

/** Which orders an order amends or cancels, by the names of its fields. */
final class Revised {

    static final String AMENDED = "amended";
    static final String CANCELLED = "cancelled";

    private Revised() {}

    /** None for an order that does nothing to others. */
    static List<Long> by(Order order) {
        return switch (order.type()) {
            case AMENDMENT -> order.entries().cited(AMENDED);
            case CANCELLATION -> order.entries().cited(CANCELLED);
            default -> List.of();
        };
    }
}
