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
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** The card of one's own school: what stands on its letterhead and who signs. */
@Path("s/{launch}/school")
public class SchoolCardResource {

    @Inject Schools schools;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject Visitor visitor;
    @Inject AuditLog audit;

    @GET
    public View card() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        School school = schools.byId(current.schoolId());
        SchoolForm form = SchoolForm.of(school, schools.today());
        return View.of("school/form", page(school, form, new Problems()));
    }

    @POST
    @Transactional
    public Response change(@BeanParam SchoolForm form) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        School school = schools.byId(current.schoolId());
        Problems problems = forms.check(form);
        SchoolRequisites requisites = form.requisites(SchoolWords.DIRECTOR, problems);
        if (form.version != school.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = school.version();
        }
        if (requisites == null || !problems.isEmpty()) {
            return redirects.again(View.again("school/form", page(school, form, problems)));
        }
        Long director = requisites.directorId();
        if (director != null) {
            persons.byId(director, school.id());
        }
        school.moveTo(form.city.strip(), Typed.text(form.address));
        school.requisitesFrom(requisites);
        handOver(school);
        audit.write(current.personId(), school.id(), "SCHOOL_CHANGED", "school:" + school.id());
        return redirects.to("school");
    }

    /** Director is who signs today: a former one stops, a future one does not begin yet. */
    private void handOver(School school) {
        Long today = school.on(schools.today()).directorId();
        assignments.holders(Role.DIRECTOR, school.id()).stream()
                .filter(holder -> !holder.equals(today))
                .forEach(
                        former -> {
                            assignments.withdraw(former, Role.DIRECTOR, school.id());
                            audit.write(
                                    current.personId(),
                                    school.id(),
                                    "DIRECTOR_LEFT",
                                    "person:" + former);
                        });
        if (today != null) {
            assignments.assign(today, Role.DIRECTOR, school.id());
        }
    }

    private SchoolFormPage page(School school, SchoolForm form, Problems problems) {
        return new SchoolFormPage(
                "school",
                school.id(),
                form,
                problems,
                persons.of(school.id()).stream()
                        .filter(
                                p ->
                                        p.affiliationIn(school.id())
                                                .filter(a -> a.kind().staff())
                                                .isPresent())
                        .map(p -> new Option(String.valueOf(p.id()), p.name().full()))
                        .toList(),
                SchoolWords.former(school, new Ui(visitor)));
    }
}
