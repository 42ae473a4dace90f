package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Redirects;

/** An order gets another one that changes it. */
@Path("s/{launch}/orders/{id}/amendment")
public class OrderAmendmentResource {

    @Inject VisibleOrders visible;
    @Inject ReviseOrder revise;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response amend(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Order draft = revise.amend(visible.byId(id));
        return redirects.to("orders/" + draft.id() + "/text");
    }
}
