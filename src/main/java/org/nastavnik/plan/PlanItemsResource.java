package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Rows of a plan that is being written. */
@Path("s/{launch}/units/{unit}/plan/items")
public class PlanItemsResource {

    @Inject VisiblePlans visible;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    @Path("new")
    public View blank(@PathParam("unit") long unitId) {
        visible.newest(visible.written(unitId));
        return View.of(
                "plan/item",
                new PlanItemPage(unitId, null, new PlanItemForm(), new Problems(), null));
    }

    @POST
    @Transactional
    public Response add(@PathParam("unit") long unitId, @BeanParam PlanItemForm form) {
        IndividualPlan plan = visible.newest(visible.written(unitId));
        Problems problems = forms.check(form);
        PlanItem.Terms terms = form.terms(problems);
        if (terms == null) {
            return again(new PlanItemPage(unitId, null, form, problems, null));
        }
        plan.add(terms);
        return redirects.to("units/" + unitId + "/plan");
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("unit") long unitId, @PathParam("id") long id) {
        PlanItem item = visible.newest(visible.written(unitId)).item(id);
        return View.of(
                "plan/item",
                new PlanItemPage(unitId, id, PlanItemForm.of(item), new Problems(), null));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(
            @PathParam("unit") long unitId,
            @PathParam("id") long id,
            @BeanParam PlanItemForm form) {
        IndividualPlan plan = visible.newest(visible.written(unitId));
        PlanItem item = plan.item(id);
        Problems problems = forms.check(form);
        PlanItem.@Nullable Terms kept = null;
        if (form.version != item.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = item.version();
            kept = item.terms();
        }
        PlanItem.Terms terms = form.terms(problems);
        if (terms == null) {
            return again(new PlanItemPage(unitId, id, form, problems, kept));
        }
        plan.change(id, terms);
        return redirects.to("units/" + unitId + "/plan");
    }

    private Response again(PlanItemPage page) {
        return redirects.again(View.again("plan/item", page));
    }
}
