package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** An order registered by mistake. The transaction is that of {@link AnnulOrder}. */
@Path("s/{launch}/orders/{id}/annulment")
public class OrderAnnulmentResource {

    @Inject VisibleOrders visible;
    @Inject OrderPages pages;
    @Inject AnnulOrder annul;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    public Response annul(@PathParam("id") long id, @FormParam("reason") @Nullable String typed) {
        current.require(Role.DIRECTOR, Role.CURATOR);
        visible.byId(id);
        Problems problems = new Problems();
        String reason = OrderWord.required(typed, "reason", problems);
        if (reason != null) {
            attempt(id, reason, problems);
        }
        return problems.isEmpty()
                ? redirects.to("orders/" + id)
                : redirects.again(View.again("order/show", pages.show(visible.byId(id), problems)));
    }

    private void attempt(long id, String reason, Problems problems) {
        try {
            annul.annul(id, reason);
        } catch (RuleBroken broken) {
            problems.add("reason", broken);
        }
    }
}
