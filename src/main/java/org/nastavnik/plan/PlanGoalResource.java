package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The goal of the plan, which need not be the goal the pair was proposed with. */
@Path("s/{launch}/units/{unit}/plan/goal")
public class PlanGoalResource {

    @Inject VisiblePlans visible;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View form(@PathParam("unit") long unitId) {
        IndividualPlan plan = visible.toChange(unitId);
        PlanGoalForm form = new PlanGoalForm();
        form.goal = plan.goal();
        form.version = plan.version();
        return View.of("plan/goal", new PlanGoalPage(unitId, form, new Problems(), ""));
    }

    @POST
    @Transactional
    public Response change(@PathParam("unit") long unitId, @BeanParam PlanGoalForm form) {
        IndividualPlan plan = visible.toChange(unitId);
        Problems problems = forms.check(form);
        boolean stale = form.version != plan.version();
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = plan.version();
        }
        if (!problems.isEmpty()) {
            String kept = stale ? plan.goal() : "";
            return redirects.again(
                    View.again("plan/goal", new PlanGoalPage(unitId, form, problems, kept)));
        }
        plan.aimAt(form.goal.strip());
        return redirects.to("units/" + unitId + "/plan");
    }
}
