package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Back to the mentor, with a remark. */
@Path("s/{launch}/units/{unit}/plan/return")
public class PlanReturnResource {

    @Inject VisiblePlans visible;
    @Inject PlanDecisionPages pages;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    @POST
    @Transactional
    public Response giveBack(@PathParam("unit") long unitId, @BeanParam PlanReturnForm form) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        MentoringUnit unit = visible.unit(unitId);
        years.requireOpen(unit.schoolId(), unit.year());
        IndividualPlan plan = visible.newest(unit);
        Problems problems = forms.check(form);
        pages.checkFresh(plan, form.version, problems);
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again(
                            "plan/decision",
                            pages.page(unit, new PlanApprovalForm(), form, problems)));
        }
        plan.giveBack(form.remark.strip());
        audit.write(current.personId(), unit.schoolId(), "PLAN_RETURNED", "plan:" + plan.id());
        return redirects.to("units/" + unitId + "/plan");
    }
}
