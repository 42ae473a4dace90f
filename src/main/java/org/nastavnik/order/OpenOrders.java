package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.school.YearEnd;
import org.nastavnik.shared.SchoolYear;

/** Orders that are prepared and not registered. */
@ApplicationScoped
class OpenOrders implements YearEnd {

    @Inject Orders orders;

    @Override
    public List<Open> open(long schoolId, SchoolYear year) {
        long waiting =
                orders.of(schoolId, year).stream()
                        .filter(order -> order.state() == Order.State.READY)
                        .count();
        return waiting == 0
                ? List.of()
                : List.of(
                        new Open(
                                "order.yearEnd.ready", waiting, "orders?year=" + year.startYear()));
    }
}
