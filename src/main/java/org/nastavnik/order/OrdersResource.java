package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
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
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
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
    @Inject Schools schools;
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
            @QueryParam("type") @Nullable OrderType type,
            @QueryParam("unit") @Nullable Long unit,
            @QueryParam("year") @DefaultValue("") String startYear) {
        current.require(Role.CURATOR);
        OrderForm asked = new OrderForm();
        asked.year = startYear;
        SchoolYear year = asked.schoolYear(schools.today());
        if (type == null) {
            return View.of("order/start", pages.start(year));
        }
        OrderForm form = unit == null ? draft.proposed(type, year) : draft.proposed(type, unit);
        return View.of("order/form", pages.form(form, new Problems(), null));
    }

    @POST
    @Transactional
    public Response create(MultivaluedMap<String, String> sent) {
        current.require(Role.CURATOR);
        OrderForm form = OrderForm.typed(sent);
        years.requireOpen(current.schoolId(), form.schoolYear(schools.today()));
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
