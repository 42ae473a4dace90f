package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The school's road map of the year as the official table. */
@Path("s/{launch}/road-map")
public class RoadMapResource {

    @Inject VisibleRoadMap visible;
    @Inject RoadMapPages pages;
    @Inject StartRoadMap start;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    /**
     * @param year in which it begins; the present one where none is asked for
     */
    @GET
    public View show(@QueryParam("year") @DefaultValue("") String year) {
        Integer asked = Typed.number(year, "year", new Problems());
        if (asked != null) {
            RoadMap former = visible.ofYear(new SchoolYear(asked));
            return View.of("roadmap/show", pages.show(former, new Problems()));
        }
        return visible.seen()
                .map(map -> View.of("roadmap/show", pages.show(map, new Problems())))
                .orElseGet(() -> View.of("roadmap/start", pages.start(new Problems())));
    }

    @POST
    @Transactional
    public Response start(@FormParam("outline") @DefaultValue("") String typed) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId(), visible.year());
        Problems problems = new Problems();
        Outline outline = Typed.choice(Outline.class, typed, Problems.FORM, problems);
        if (outline == null) {
            return redirects.again(View.again("roadmap/start", pages.start(problems)));
        }
        start.start(outline);
        return redirects.to("road-map");
    }
}
