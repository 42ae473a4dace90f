package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The text of a draft; nothing else of an order is ever edited. */
@Path("s/{launch}/orders/{id}/text")
public class OrderTextResource {

    @Inject VisibleOrders visible;
    @Inject OrderPages pages;
    @Inject DraftOrder draft;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View edit(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        Order order = draft(visible.byId(id));
        return View.of("order/form", pages.form(pages.form(order), new Problems(), order));
    }

    @POST
    @Transactional
    public Response write(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        current.require(Role.CURATOR);
        Order order = draft(visible.toChange(id));
        OrderForm form = OrderForm.typed(sent);
        Problems problems = forms.check(form);
        if (!String.valueOf(order.version()).equals(form.version)) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = String.valueOf(order.version());
        }
        if (!draft.rewrite(order, form, problems)) {
            return redirects.again(View.again("order/form", pages.form(form, problems, order)));
        }
        audit.write(current.personId(), order.schoolId(), "ORDER_WRITTEN", "order:" + id);
        return redirects.to("orders/" + id);
    }

    private static Order draft(Order order) {
        if (order.state() != Order.State.DRAFT) {
            throw new RuleBroken("order.rule.not.DRAFT");
        }
        return order;
    }
}
