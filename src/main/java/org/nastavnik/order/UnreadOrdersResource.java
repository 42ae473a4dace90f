package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** All orders of the year with those who have still to read them. */
@Path("s/{launch}/orders/acquaintance")
public class UnreadOrdersResource {

    @Inject UnreadOrders unread;
    @Inject VisibleOrders visible;
    @Inject Persons persons;
    @Inject CurrentPerson current;

    @GET
    public View show() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        List<UnreadOrder> waiting = unread.of(current.schoolId(), visible.year());
        KnownPersons known =
                persons.known(
                        waiting.stream().flatMap(o -> o.personIds().stream()).distinct().toList());
        return View.of(
                "order/unread",
                new UnreadOrdersPage(
                        visible.year().slashed(),
                        waiting.stream().map(order -> line(order, known)).toList()));
    }

    private static UnreadOrdersPage.Line line(UnreadOrder order, KnownPersons known) {
        return new UnreadOrdersPage.Line(
                order.id(),
                order.number(),
                order.date(),
                order.title(),
                order.personIds().stream()
                        .map(id -> known.get(id).name().surnameFirst())
                        .sorted()
                        .toList());
    }
}
