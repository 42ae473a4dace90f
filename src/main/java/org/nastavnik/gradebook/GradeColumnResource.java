package org.nastavnik.gradebook;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Redirects;

/** What one may do with one column. */
@Path("s/{launch}/grades/{id}/column")
public class GradeColumnResource {

    @Inject GradeAccess access;
    @Inject ChangeColumns change;
    @Inject MakeColumns make;
    @Inject Redirects redirects;

    @POST
    @Path("sending")
    public Response sendAgain(@PathParam("id") long id) {
        change.sendAgain(id);
        make.make(id);
        return redirects.to("grades/" + id);
    }

    @POST
    @Path("pause")
    public Response stop(@PathParam("id") long id) {
        change.stop(id);
        return redirects.to("grades/" + id);
    }

    @POST
    @Path("pause/withdrawal")
    public Response goOn(@PathParam("id") long id) {
        change.goOn(id);
        return redirects.to("grades/" + id);
    }

    /** With everything that stands in it, at the platform too. */
    @POST
    @Path("removal")
    public Response remove(@PathParam("id") long id) {
        GradeColumn column = access.changeable(id);
        make.takeAway(column);
        change.removed(column);
        return redirects.to("grades");
    }
}
