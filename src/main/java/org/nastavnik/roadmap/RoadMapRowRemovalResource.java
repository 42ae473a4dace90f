package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.Role;
import org.nastavnik.site.Redirects;

/** A row leaves a road map that is being written; one that was marked is only cancelled. */
@Path("s/{launch}/road-map/rows/{id}/removal")
public class RoadMapRowRemovalResource {

    @Inject VisibleRoadMap visible;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response remove(@PathParam("id") long id) {
        RoadMap map = visible.heldBy(Role.CURATOR);
        map.items().stream().filter(item -> item.id() == id).findFirst().ifPresent(map::remove);
        return redirects.to("road-map");
    }
}
