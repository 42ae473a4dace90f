package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.UnitOrders;
import org.nastavnik.shared.NotFound;

/** Numbers and dates of orders for the history of a unit. */
@ApplicationScoped
class RegisteredOrders implements UnitOrders {

    @Inject Orders orders;

    @Override
    public Optional<Registration> registration(long order, long schoolId) {
        try {
            return Optional.ofNullable(orders.byId(order, schoolId).registration());
        } catch (NotFound stranger) {
            return Optional.empty();
        }
    }
}
