package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Redirects;

/** The author calls a practice ready. */
@Path("s/{launch}/practices/{id}/readiness")
public class PracticeReadinessResource {

    @Inject VisiblePractices visible;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response ready(@PathParam("id") long id) {
        visible.writableById(id).ready();
        return redirects.to("practices/" + id);
    }
}
