package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nastavnik.document.Registration;
import org.nastavnik.order.Orders;

/** The order that approves a road map, with the number and date that it has now. */
@ApplicationScoped
class RoadMapOrders {

    @Inject Orders orders;

    Optional<Registration> of(RoadMap map) {
        return Optional.ofNullable(map.orderId())
                .map(order -> orders.byId(order, map.schoolId()).registration());
    }

    Grif grif(RoadMap map) {
        return new Grif(map.annex(), of(map).orElse(null));
    }
}
