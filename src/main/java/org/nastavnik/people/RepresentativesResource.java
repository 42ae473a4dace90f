package org.nastavnik.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Who acts for a minor of the school. */
@Path("s/{launch}/persons/{id}/representatives")
public class RepresentativesResource {

    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject RepresentativePages pages;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    @Transactional
    public View list(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
        Person ward = persons.byId(id, current.schoolId());
        log("REPRESENTATIVES_SEEN", id);
        return View.of(
                "people/representatives",
                pages.page(ward, new RepresentativeForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response appoint(@PathParam("id") long id, @BeanParam RepresentativeForm form) {
        current.require(Role.CURATOR);
        Person ward = persons.byId(id, current.schoolId());
        Problems problems = forms.check(form);
        RepresentationBasis basis = form.basis(ward, pages.today(), problems);
        Person person = person(form, ward, problems);
        if (person == null || basis == null || !problems.isEmpty()) {
            return redirects.again(
                    View.again("people/representatives", pages.page(ward, form, problems)));
        }
        representatives.appoint(
                ward, person, current.schoolId(), basis, Typed.text(form.documentText));
        log("REPRESENTATIVE_APPOINTED", id);
        return redirects.to("persons/" + id + "/representatives");
    }

    /** Nobody new is kept while anything else is wrong. */
    private @Nullable Person person(RepresentativeForm form, Person ward, Problems problems) {
        Long known = Typed.id(form.known);
        if (known != null) {
            Person chosen = persons.byId(known, current.schoolId());
            if (chosen.id() == ward.id() || chosen.isPupilOf(current.schoolId(), pages.today())) {
                problems.add("known", "people.problem.representativeAge");
            }
            return chosen;
        }
        Person newcomer = form.newcomer(current.schoolId(), pages.today(), problems);
        return newcomer == null || !problems.isEmpty() ? null : persons.add(newcomer);
    }

    @POST
    @Path("end")
    @Transactional
    public Response end(@PathParam("id") long id, @FormParam("representative") long which) {
        current.require(Role.CURATOR);
        persons.byId(id, current.schoolId());
        representatives.end(which, id, current.schoolId(), pages.today());
        log("REPRESENTATIVE_ENDED", id);
        return redirects.to("persons/" + id + "/representatives");
    }

    private void log(String act, long ward) {
        audit.write(current.personId(), current.schoolId(), act, "person:" + ward);
    }
}
