package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Deadlines and people that the official form leaves to the school, all on one page. */
@Path("s/{launch}/road-map/gaps")
public class RoadMapGapsResource {

    @Inject VisibleRoadMap visible;
    @Inject Redirects redirects;

    @GET
    public View form() {
        return View.of(
                "roadmap/gaps",
                RoadMapGapsPage.of(visible.written(), new MultivaluedHashMap<>(), new Problems()));
    }

    @POST
    @Transactional
    public Response fill(MultivaluedMap<String, String> typed) {
        RoadMap map = visible.heldBy(Role.CURATOR);
        Problems problems = new Problems();
        RoadMapGaps gaps = RoadMapGaps.of(map, typed, problems);
        if (problems.isEmpty()) {
            try {
                gaps.fill(map);
            } catch (RuleBroken broken) {
                problems.add(Problems.FORM, broken);
            }
        }
        return problems.isEmpty()
                ? redirects.to("road-map")
                : redirects.again(
                        View.again("roadmap/gaps", RoadMapGapsPage.of(map, typed, problems)));
    }
}
