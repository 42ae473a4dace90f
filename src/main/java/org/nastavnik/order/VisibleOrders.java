package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * The orders that the current person may see: curator and director the school's book, others what
 * is registered and names them or waits to be read by them.
 */
@RequestScoped
class VisibleOrders {

    @Inject Orders orders;
    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject ProgrammeYears years;

    /** Not yours is not found. */
    Order byId(long id) {
        Order order = orders.byId(id, current.schoolId());
        if (!seesBook() && !naming(order.year()).stream().anyMatch(mine -> mine.id() == id)) {
            throw new OrderNotFound(id);
        }
        return order;
    }

    /** To be changed while its year is open. */
    Order toChange(long id) {
        Order order = byId(id);
        years.requireOpen(order.schoolId(), order.year());
        return order;
    }

    List<Order> of(SchoolYear year) {
        return seesBook() ? orders.of(current.schoolId(), year) : naming(year);
    }

    private List<Order> naming(SchoolYear year) {
        Map<Long, Order> mine = new LinkedHashMap<>();
        Stream.concat(
                        orders.allNaming(current.personId(), current.schoolId(), year).stream(),
                        orders.toRead(current.personId(), current.schoolId(), year).stream())
                .forEach(order -> mine.put(order.id(), order));
        return List.copyOf(mine.values());
    }

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    boolean seesBook() {
        return current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
    }
}
