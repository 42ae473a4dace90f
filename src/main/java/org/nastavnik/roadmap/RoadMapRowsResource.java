package org.nastavnik.roadmap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Rows of a road map that is being written. */
@Path("s/{launch}/road-map/rows")
public class RoadMapRowsResource {

    @Inject VisibleRoadMap visible;
    @Inject RoadMapRowPages pages;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    @Path("new")
    public View blank(@QueryParam("section") @DefaultValue("") String section) {
        RoadMapRowForm form = new RoadMapRowForm();
        form.section = section;
        return View.of("roadmap/row", pages.added(visible.written(), form, new Problems()));
    }

    @POST
    @Transactional
    public Response add(@BeanParam RoadMapRowForm form) {
        RoadMap map = visible.heldBy(Role.CURATOR);
        Problems problems = forms.check(form);
        RoadMapItem.Terms terms = form.terms(map.year(), problems);
        // the same row once more is a second press of the button
        if (terms != null && !map.has(terms)) {
            write(() -> map.add(terms), problems);
        }
        return problems.isEmpty()
                ? redirects.to("road-map")
                : redirects.again(View.again("roadmap/row", pages.added(map, form, problems)));
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("id") long id) {
        RoadMap map = visible.written();
        RoadMapItem item = map.item(id);
        return View.of(
                "roadmap/row",
                pages.changed(map, item, RoadMapRowForm.of(item), new Problems(), false));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam RoadMapRowForm form) {
        RoadMap map = visible.heldBy(Role.CURATOR);
        RoadMapItem item = map.item(id);
        Problems problems = forms.check(form);
        RoadMapItem.Terms terms = form.terms(map.year(), problems);
        if (item.terms().equals(terms)) {
            return redirects.to("road-map");
        }
        boolean stale = form.version != item.version();
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = item.version();
        }
        if (terms != null && !stale) {
            write(() -> map.change(item, terms), problems);
        }
        return problems.isEmpty()
                ? redirects.to("road-map")
                : redirects.again(
                        View.again("roadmap/row", pages.changed(map, item, form, problems, stale)));
    }

    /** The director may have agreed to the map while the row was typed. */
    private static void write(Runnable change, Problems problems) {
        try {
            change.run();
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }
}
