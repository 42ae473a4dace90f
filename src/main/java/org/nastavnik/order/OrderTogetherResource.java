package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Redirects;

/** All orders that stand on the cancelled ones are cancelled with them. */
@Path("s/{launch}/orders/{id}/together")
public class OrderTogetherResource {

    @Inject VisibleOrders visible;
    @Inject ReviseOrder revise;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response together(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Order order = visible.toChange(id);
        if (order.type() != OrderType.CANCELLATION || order.state() != Order.State.DRAFT) {
            throw new RuleBroken("order.rule.not.DRAFT");
        }
        revise.together(order);
        return redirects.to("orders/" + id);
    }
}
