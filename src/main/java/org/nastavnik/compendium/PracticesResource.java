package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Practices of the year: a mentor writes his own, the curator all of the school. */
@Path("s/{launch}/practices")
public class PracticesResource {

    @Inject VisiblePractices visible;
    @Inject WritePractice write;
    @Inject PracticePages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.MENTOR, Role.MENTEE);
        return View.of("compendium/practices", pages.list());
    }

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.CURATOR, Role.MENTOR);
        PracticeForm form = new PracticeForm();
        if (!current.is(Role.CURATOR)) {
            form.authors = List.of(current.personId());
        }
        return View.of("compendium/practice-form", pages.form(null, form, new Problems()));
    }

    @POST
    @Transactional
    public Response create(@BeanParam PracticeForm form) {
        current.require(Role.CURATOR, Role.MENTOR);
        Problems problems = new Problems();
        Practice practice = write.create(form, problems);
        if (practice == null) {
            return redirects.again(
                    View.again("compendium/practice-form", pages.form(null, form, problems)));
        }
        return redirects.to("practices/" + practice.id());
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of("compendium/practice", pages.show(visible.byId(id)));
    }

    @GET
    @Path("{id}/edit")
    public View edit(@PathParam("id") long id) {
        Practice practice = visible.writableById(id);
        return View.of(
                "compendium/practice-form",
                pages.form(practice, PracticeForm.of(practice), new Problems()));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam PracticeForm form) {
        Practice practice = visible.writableById(id);
        Problems problems = new Problems();
        write.change(practice, form, problems);
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("compendium/practice-form", pages.form(practice, form, problems)));
        }
        return redirects.to("practices/" + id);
    }
}
