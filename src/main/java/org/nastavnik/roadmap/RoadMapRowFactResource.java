package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** What came of a row: in work, done with its evidence, cancelled. */
@Path("s/{launch}/road-map/rows/{id}/fact")
public class RoadMapRowFactResource {

    @Inject VisibleRoadMap visible;
    @Inject RoadMapRowPages pages;
    @Inject RowSuggestions suggestions;
    @Inject Schools schools;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View form(@PathParam("id") long id) {
        RoadMap map = visible.written();
        RoadMapItem item = map.item(id);
        RowSuggestion suggested = suggestions.of(map).get(id);
        String evidence = suggested == null ? "" : suggested.evidence();
        return View.of(
                "roadmap/fact",
                pages.fact(
                        item,
                        RoadMapFactForm.of(item, evidence, schools.today()),
                        new Problems(),
                        false));
    }

    @POST
    @Transactional
    public Response mark(@PathParam("id") long id, @BeanParam RoadMapFactForm form) {
        RoadMapItem item = visible.heldBy(Role.CURATOR).item(id);
        Problems problems = forms.check(form);
        RoadMapItem.Fact fact = form.fact(schools.today(), problems);
        if (item.fact().equals(fact)) {
            return redirects.to("road-map");
        }
        boolean stale = form.version != item.version();
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = item.version();
        }
        if (fact == null || stale) {
            return redirects.again(
                    View.again("roadmap/fact", pages.fact(item, form, problems, stale)));
        }
        item.mark(fact, schools.today());
        return redirects.to("road-map");
    }
}
