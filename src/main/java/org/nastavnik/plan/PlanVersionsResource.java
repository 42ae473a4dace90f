package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.site.Redirects;

/**
 * A new version of an approved plan; the approved one stays in force until this one is approved.
 */
@Path("s/{launch}/units/{unit}/plan/versions")
public class PlanVersionsResource {

    @Inject VisiblePlans visible;
    @Inject Plans plans;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response create(@PathParam("unit") long unitId) {
        MentoringUnit unit = visible.written(unitId);
        plans.add(visible.newest(unit).nextVersion(unit));
        return redirects.to("units/" + unitId + "/plan");
    }
}
