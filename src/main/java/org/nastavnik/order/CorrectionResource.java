package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.document.Registration;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** «Исправить реквизиты». The transaction is that of {@link CorrectOrder}. */
@Path("s/{launch}/orders/{id}/correction")
public class CorrectionResource {

    @Inject VisibleOrders visible;
    @Inject CorrectionPages pages;
    @Inject CorrectOrder correct;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View show(@PathParam("id") long id) {
        current.require(Role.DIRECTOR, Role.CURATOR);
        Order order = numbered(id);
        return View.of(
                "order/correction", pages.page(order, CorrectionForm.of(order), new Problems()));
    }

    @POST
    public Response correct(@PathParam("id") long id, @BeanParam CorrectionForm form) {
        current.require(Role.DIRECTOR, Role.CURATOR);
        Order order = numbered(id);
        Problems problems = forms.check(form);
        Registration right = form.registration(schools.today(), problems);
        if (!String.valueOf(order.version()).equals(form.version)) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = String.valueOf(order.version());
        }
        if (right != null && problems.isEmpty()) {
            attempt(id, right, form.reason.strip(), problems);
        }
        return problems.isEmpty()
                ? redirects.to("orders/" + id)
                : redirects.again(
                        View.again(
                                "order/correction", pages.page(visible.byId(id), form, problems)));
    }

    private Order numbered(long id) {
        Order order = visible.byId(id);
        if (!order.state().inForce()) {
            throw new RuleBroken("order.rule.not.REGISTERED");
        }
        return order;
    }

    private void attempt(long id, Registration right, String reason, Problems problems) {
        try {
            correct.correct(id, right, reason);
        } catch (NumberTaken taken) {
            problems.add("number", taken);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }
}
