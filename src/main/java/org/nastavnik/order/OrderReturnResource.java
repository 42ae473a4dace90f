package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** An order comes back unsigned, with a word why; the curator may also take it back himself. */
@Path("s/{launch}/orders/{id}/return")
public class OrderReturnResource {

    @Inject VisibleOrders visible;
    @Inject OrderPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response giveBack(@PathParam("id") long id, @FormParam("word") @Nullable String typed) {
        current.require(Role.DIRECTOR, Role.CURATOR);
        Order order = visible.toChange(id);
        Problems problems = new Problems();
        String word = OrderWord.required(typed, "word", problems);
        if (word == null) {
            return redirects.again(View.again("order/show", pages.show(order, problems)));
        }
        order.returnWith(word);
        audit.write(current.personId(), order.schoolId(), "ORDER_RETURNED", "order:" + id);
        return redirects.to("orders/" + id);
    }
}
