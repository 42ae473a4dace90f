package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** What came of a row: done, moved, cancelled. */
@Path("s/{launch}/units/{unit}/plan/items/{id}/fact")
public class PlanItemFactResource {

    @Inject VisiblePlans visible;
    @Inject Schools schools;
    @Inject PlanWork work;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View form(@PathParam("unit") long unitId, @PathParam("id") long id) {
        PlanItem item = visible.inForce(worked(unitId)).item(id);
        PlanFactForm form = PlanFactForm.of(item, schools.today());
        return View.of(
                "plan/fact", new PlanFactPage(unitId, id, item.terms(), form, new Problems()));
    }

    @POST
    @Transactional
    public Response mark(
            @PathParam("unit") long unitId,
            @PathParam("id") long id,
            @BeanParam PlanFactForm form) {
        MentoringUnit unit = worked(unitId);
        IndividualPlan plan = visible.inForce(unit);
        PlanItem item = plan.item(id);
        Problems problems = forms.check(form);
        if (form.version != item.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = item.version();
        }
        PlanItem.Fact fact = form.fact(schools.today(), problems);
        if (fact == null) {
            return redirects.again(
                    View.again(
                            "plan/fact",
                            new PlanFactPage(unitId, id, item.terms(), form, problems)));
        }
        plan.mark(id, fact, schools.today());
        work.moved(unit);
        return redirects.to("units/" + unitId + "/plan");
    }

    /** Nothing can have come of a plan before the order fixes the unit. */
    private MentoringUnit worked(long unitId) {
        MentoringUnit unit = visible.written(unitId);
        if (!unit.state().working()) {
            throw new RuleBroken("plan.rule.notWorking", unit.code());
        }
        return unit;
    }
}
