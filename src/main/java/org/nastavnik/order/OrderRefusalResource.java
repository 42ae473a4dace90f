package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Somebody refused to sign that he has read the order; the act of it counts instead. */
@Path("s/{launch}/orders/{id}/refusal")
public class OrderRefusalResource {

    @Inject VisibleOrders visible;
    @Inject OrderAcquaintancePages pages;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response refuse(@PathParam("id") long id, @BeanParam RefusalForm form) {
        current.require(Role.CURATOR);
        Order order = visible.toChange(id);
        Problems problems = forms.check(form);
        Long person = form.person(problems);
        AcquaintanceMark mark = form.mark(schools.today(), current.personId(), problems);
        if (person != null && mark != null) {
            write(order, person, mark, problems);
        }
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again(
                            "order/acquaintance", pages.page(order, Map.of(), "", form, problems)));
        }
        audit.write(current.personId(), order.schoolId(), "ORDER_REFUSED", "order:" + id);
        return redirects.to("orders/" + id + "/acquaintance");
    }

    private static void write(Order order, long person, AcquaintanceMark mark, Problems problems) {
        if (!problems.isEmpty()) {
            return;
        }
        try {
            order.acquaint(person, mark);
        } catch (RuleBroken broken) {
            problems.add("refusedOn", broken);
        }
    }
}
