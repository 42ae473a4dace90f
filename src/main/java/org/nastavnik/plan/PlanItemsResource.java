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
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Rows of a plan that is being written. */
@Path("s/{launch}/units/{unit}/plan/items")
public class PlanItemsResource {

    @Inject VisiblePlans visible;
    @Inject PlanItemPages pages;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    @Path("new")
    public View blank(@PathParam("unit") long unitId) {
        visible.toChange(unitId);
        return View.of("plan/item", pages.blank(unitId, new PlanItemForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response add(@PathParam("unit") long unitId, @BeanParam PlanItemForm form) {
        IndividualPlan plan = visible.toChange(unitId);
        Problems problems = forms.check(form);
        PlanItem.Terms terms = terms(unitId, form, problems);
        if (terms == null) {
            return again(pages.blank(unitId, form, problems));
        }
        // sent twice it is still one row
        if (plan.items().stream().noneMatch(item -> item.terms().equals(terms))) {
            plan.add(terms);
        }
        return redirects.to("units/" + unitId + "/plan");
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("unit") long unitId, @PathParam("id") long id) {
        PlanItem item = visible.toChange(unitId).item(id);
        return View.of(
                "plan/item", pages.of(unitId, id, PlanItemForm.of(item), new Problems(), null));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(
            @PathParam("unit") long unitId,
            @PathParam("id") long id,
            @BeanParam PlanItemForm form) {
        IndividualPlan plan = visible.toChange(unitId);
        PlanItem item = plan.item(id);
        Problems problems = forms.check(form);
        PlanItem.@Nullable Terms kept = null;
        if (form.version != item.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = item.version();
            kept = item.terms();
        }
        PlanItem.Terms terms = terms(unitId, form, problems);
        if (terms == null) {
            return again(pages.of(unitId, id, form, problems, kept));
        }
        plan.change(id, terms);
        return redirects.to("units/" + unitId + "/plan");
    }

    private PlanItem.@Nullable Terms terms(long unitId, PlanItemForm form, Problems problems) {
        MentoringUnit unit = visible.unit(unitId);
        PlanItem.Terms terms = form.terms(problems);
        if (terms == null) {
            return null;
        }
        RowDeadlines.check(unit, terms.deadlineTo(), "deadlineTo", problems);
        if (!unit.mentees().containsAll(terms.mentees())) {
            problems.add("mentees", "site.problem.choice");
        }
        return problems.isEmpty() ? terms : null;
    }

    private Response again(PlanItemPage page) {
        return redirects.again(View.again("plan/item", page));
    }
}
