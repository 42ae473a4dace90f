package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Redirects;

/** Whoever has to read an order says himself that he has; a second click changes nothing. */
@Path("s/{launch}/orders/{id}/reading")
public class OrderReadingResource {

    @Inject VisibleOrders visible;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response read(@PathParam("id") long id) {
        Order order = visible.toChange(id);
        long me = current.personId();
        boolean open =
                order.acquaintances().stream().anyMatch(a -> a.personId() == me && a.isOpen());
        if (open) {
            order.acquaint(
                    me,
                    new AcquaintanceMark(AcquaintanceMark.Way.PROGRAM, schools.today(), null, me));
            audit.write(me, order.schoolId(), "ORDER_READ", "order:" + id);
        }
        return redirects.to("orders/" + id);
    }
}
