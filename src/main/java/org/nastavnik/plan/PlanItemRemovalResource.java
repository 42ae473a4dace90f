package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Redirects;

/** A row leaves a plan that is being written; from an approved plan a row is only cancelled. */
@Path("s/{launch}/units/{unit}/plan/items/{id}/removal")
public class PlanItemRemovalResource {

    @Inject VisiblePlans visible;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response remove(@PathParam("unit") long unitId, @PathParam("id") long id) {
        visible.toChange(unitId).remove(id);
        return redirects.to("units/" + unitId + "/plan");
    }
}
