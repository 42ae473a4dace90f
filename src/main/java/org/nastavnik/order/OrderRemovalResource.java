package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Redirects;

/** A draft that nobody needs; what has a number stays for ever. */
@Path("s/{launch}/orders/{id}/removal")
public class OrderRemovalResource {

    @Inject VisibleOrders visible;
    @Inject Orders orders;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response remove(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Order order = visible.toChange(id);
        if (order.state() != Order.State.DRAFT) {
            throw new RuleBroken("order.rule.not.DRAFT");
        }
        orders.remove(order);
        audit.write(current.personId(), order.schoolId(), "ORDER_REMOVED", "order:" + id);
        return redirects.to("orders");
    }
}
