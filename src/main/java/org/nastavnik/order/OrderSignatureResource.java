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
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** A draft goes to be signed, once nothing stands against it. */
@Path("s/{launch}/orders/{id}/signature")
public class OrderSignatureResource {

    @Inject VisibleOrders visible;
    @Inject OrderCheck check;
    @Inject OrderPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response send(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Order order = visible.toChange(id);
        Problems findings = check.findings(order);
        if (!findings.isEmpty()) {
            return redirects.again(View.again("order/show", pages.show(order)));
        }
        order.sendToSignature();
        audit.write(current.personId(), order.schoolId(), "ORDER_SENT", "order:" + id);
        return redirects.to("orders/" + id);
    }
}
