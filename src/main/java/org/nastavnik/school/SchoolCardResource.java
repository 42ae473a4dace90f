package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The card of one's own school, and what in it holds whatever the school is called. */
@Path("s/{launch}/school")
public class SchoolCardResource {

    @Inject Schools schools;
    @Inject SchoolCardPages pages;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View card() {
        SchoolReaders.require(current);
        return View.of("school/card", pages.own(schools.byId(current.schoolId())));
    }

    @GET
    @Path("facts")
    public View facts() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        School school = schools.byId(current.schoolId());
        return View.of(
                "school/facts",
                pages.facts(school, SchoolFactsForm.of(school), new Problems(), false));
    }

    @POST
    @Path("facts")
    @Transactional
    public Response change(@BeanParam SchoolFactsForm form) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        School school = schools.byId(current.schoolId());
        Problems problems = forms.check(form);
        SchoolFacts facts = form.facts(problems);
        boolean stale = form.version != school.version();
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = school.version();
        }
        if (facts == null || stale) {
            return redirects.again(
                    View.again("school/facts", pages.facts(school, form, problems, stale)));
        }
        school.enter(facts);
        audit.write(current.personId(), school.id(), "SCHOOL_CHANGED", "school:" + school.id());
        return redirects.to("school");
    }
}
