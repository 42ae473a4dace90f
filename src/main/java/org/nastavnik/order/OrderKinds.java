package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** All types of orders, as the program knows them. */
@ApplicationScoped
class OrderKinds {

    private final Iterable<OrderKind> kinds;

    @Inject
    OrderKinds(@Any Instance<OrderKind> kinds) {
        this.kinds = kinds;
    }

    OrderKinds(List<OrderKind> kinds) {
        this.kinds = kinds;
    }

    OrderKinds() {
        this(List.of());
    }

    /** In the order in which a year brings them. */
    List<OrderKind> all() {
        return StreamSupport.stream(kinds.spliterator(), false)
                .sorted(Comparator.comparing(OrderKind::type))
                .toList();
    }

    OrderKind of(OrderType type) {
        return all().stream().filter(kind -> kind.type() == type).findFirst().orElseThrow();
    }

    OrderKind of(Order order) {
        return of(order.type());
    }
}
