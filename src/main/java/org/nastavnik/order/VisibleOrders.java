package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * The orders that the current person may see: curator and director the school's book, others what
 * is registered and names them.
 */
@RequestScoped
class VisibleOrders {

    @Inject Orders orders;
    @Inject CurrentPerson current;
    @Inject Schools schools;

    /** Not yours is not found. */
    Order byId(long id) {
        Order order = orders.byId(id, current.schoolId());
        if (!seesBook() && !naming(order.year()).stream().anyMatch(mine -> mine.id() == id)) {
            throw new OrderNotFound(id);
        }
        return order;
    }

    List<Order> of(SchoolYear year) {
        return seesBook() ? orders.of(current.schoolId(), year) : naming(year);
    }

    private List<Order> naming(SchoolYear year) {
        return orders.allNaming(current.personId(), current.schoolId(), year);
    }

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    boolean seesBook() {
        return current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
    }
}
