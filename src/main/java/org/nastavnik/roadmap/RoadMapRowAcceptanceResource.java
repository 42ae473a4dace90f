package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The curator takes over what the program's own records show: the row is done. */
@Path("s/{launch}/road-map/rows/{id}/acceptance")
public class RoadMapRowAcceptanceResource {

    @Inject VisibleRoadMap visible;
    @Inject RowSuggestions suggestions;
    @Inject RoadMapPages pages;
    @Inject Schools schools;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response accept(@PathParam("id") long id) {
        RoadMap map = visible.heldBy(Role.CURATOR);
        RoadMapItem item = map.item(id);
        if (!item.status().isOpen()) {
            return redirects.to("road-map");
        }
        RowSuggestion suggested = suggestions.of(map).get(id);
        if (suggested == null || !suggested.whole()) {
            Problems gone = new Problems().add(Problems.FORM, "roadmap.problem.noProof");
            return redirects.again(View.again("roadmap/show", pages.show(map, gone)));
        }
        item.mark(suggested.fact(schools.today()), schools.today());
        return redirects.to("road-map");
    }
}
