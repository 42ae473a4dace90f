package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Redirects;

/** An agreed road map is opened for mending; the director agrees to it anew. */
@Path("s/{launch}/road-map/revision")
public class RoadMapRevisionResource {

    @Inject VisibleRoadMap visible;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response reopen() {
        RoadMap map = visible.heldBy(Role.CURATOR, Role.DIRECTOR);
        if (map.state() != RoadMap.State.DRAFT) {
            map.reopen();
            audit.write(
                    current.personId(), map.schoolId(), "ROAD_MAP_OPENED", "road-map:" + map.id());
        }
        return redirects.to("road-map");
    }
}
