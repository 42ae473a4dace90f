package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The plan of a pair or group as the official table, and its former versions. */
@Path("s/{launch}/units/{unit}/plan")
public class PlanResource {

    @Inject VisiblePlans visible;
    @Inject PlanPages pages;
    @Inject Plans plans;
    @Inject Redirects redirects;

    @GET
    public View show(@PathParam("unit") long unitId) {
        return View.of("plan/show", pages.newest(visible.unit(unitId)));
    }

    @GET
    @Path("versions/{no}")
    public View version(@PathParam("unit") long unitId, @PathParam("no") int no) {
        return View.of("plan/show", pages.version(visible.unit(unitId), no));
    }

    @POST
    @Transactional
    public Response start(@PathParam("unit") long unitId) {
        MentoringUnit unit = visible.written(unitId);
        if (plans.of(unit).isEmpty()) {
            plans.add(new IndividualPlan(unit));
        }
        return redirects.to("units/" + unitId + "/plan");
    }
}
