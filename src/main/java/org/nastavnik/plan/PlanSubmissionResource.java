package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Redirects;

/** The written plan goes to the curator and the director. */
@Path("s/{launch}/units/{unit}/plan/submission")
public class PlanSubmissionResource {

    @Inject VisiblePlans visible;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response submit(@PathParam("unit") long unitId) {
        MentoringUnit unit = visible.written(unitId);
        IndividualPlan plan = visible.toChange(unitId);
        plan.submit(unit.mentor());
        audit.write(current.personId(), unit.schoolId(), "PLAN_SUBMITTED", "plan:" + plan.id());
        return redirects.to("units/" + unitId + "/plan");
    }
}
