package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The register of orders, and preparing a new one. */
@Path("s/{launch}/orders")
public class OrdersResource {

    @Inject VisibleOrders visible;
    @Inject OrderPages pages;
    @Inject DraftOrder draft;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View list(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("series") @Nullable String series) {
        return View.of("order/list", pages.list(year, series));
    }

    /** Without a type the choice of types; from the page of a unit with that unit. */
    @GET
    @Path("new")
    public View blank(
            @QueryParam("type") @Nullable OrderType type, @QueryParam("unit") @Nullable Long unit) {
        current.require(Role.CURATOR);
        return type == null
                ? View.of("order/start", pages.start())
                : View.of(
                        "order/form", pages.form(draft.proposed(type, unit), new Problems(), null));
    }

    @POST
    @Transactional
    public Response create(MultivaluedMap<String, String> sent) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        OrderForm form = OrderForm.typed(sent);
        Problems problems = forms.check(form);
        Order order = draft.create(form, problems);
        if (order == null) {
            return redirects.again(View.again("order/form", pages.form(form, problems, null)));
        }
        audit.write(current.personId(), order.schoolId(), "ORDER_DRAFTED", "order:" + order.id());
        return redirects.to("orders/" + order.id());
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of("order/show", pages.show(visible.byId(id)));
    }
}
