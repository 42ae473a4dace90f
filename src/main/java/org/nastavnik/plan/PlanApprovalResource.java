package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The director signs here, or the curator types number and date of the order that was signed. */
@Path("s/{launch}/units/{unit}/plan/approval")
public class PlanApprovalResource {

    @Inject VisiblePlans visible;
    @Inject PlanDecisionPages pages;
    @Inject PlanDecisions decisions;
    @Inject Schools schools;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View form(@PathParam("unit") long unitId) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        PlanApprovalForm form = new PlanApprovalForm();
        form.date = schools.today().toString();
        return View.of(
                "plan/decision",
                pages.page(visible.unit(unitId), form, new PlanReturnForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response approve(@PathParam("unit") long unitId, @BeanParam PlanApprovalForm form) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        MentoringUnit unit = visible.unit(unitId);
        years.requireOpen(unit.schoolId(), unit.year());
        IndividualPlan plan = visible.newest(unit);
        Problems problems = forms.check(form);
        LocalDate day = form.day(schools.today(), problems);
        pages.checkFresh(plan, form.version, problems);
        if (day == null || !problems.isEmpty()) {
            return redirects.again(
                    View.again(
                            "plan/decision",
                            pages.page(unit, form, new PlanReturnForm(), problems)));
        }
        decisions.approve(
                unit,
                plan,
                IndividualPlan.Approved.onPaper(
                        form.number.strip(), day, current.personId(), current.is(Role.DIRECTOR)));
        audit.write(current.personId(), unit.schoolId(), "PLAN_APPROVED", "plan:" + plan.id());
        return redirects.to("units/" + unitId + "/plan");
    }
}
