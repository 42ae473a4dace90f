package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Redirects;

/** Every row is done or cancelled: the plan is closed. */
@Path("s/{launch}/units/{unit}/plan/closure")
public class PlanClosureResource {

    @Inject VisiblePlans visible;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response close(@PathParam("unit") long unitId) {
        visible.newest(visible.written(unitId)).close();
        return redirects.to("units/" + unitId + "/plan");
    }
}
