package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The director agrees to the road map as he sees it. */
@Path("s/{launch}/road-map/agreement")
public class RoadMapAgreementResource {

    @Inject VisibleRoadMap visible;
    @Inject RoadMapPages pages;
    @Inject RoadMapChecks checks;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response agree(@FormParam("version") long version) {
        RoadMap map = visible.heldBy(Role.DIRECTOR);
        if (map.state() != RoadMap.State.DRAFT) {
            return redirects.to("road-map");
        }
        Problems problems = new Problems();
        if (map.version() != version) {
            problems.add(Problems.FORM, "roadmap.problem.changed");
        } else {
            agree(map, problems);
        }
        return problems.isEmpty()
                ? redirects.to("road-map")
                : redirects.again(View.again("roadmap/show", pages.show(map, problems)));
    }

    private void agree(RoadMap map, Problems problems) {
        try {
            map.agree(checks.of(map), current.personId(), schools.today());
            audit.write(
                    current.personId(), map.schoolId(), "ROAD_MAP_AGREED", "road-map:" + map.id());
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }
}
