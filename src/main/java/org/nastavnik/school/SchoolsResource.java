package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** The schools of the municipality, for its centre. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/schools")
public class SchoolsResource {

    @Inject Schools schools;
    @Inject SchoolCardPages cards;
    @Inject Courses courses;
    @Inject RoleAssignments assignments;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject Visitor visitor;
    @Inject AuditLog audit;

    @GET
    public View list() {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        List<SchoolListPage.Line> lines =
                schools.all().stream()
                        .map(
                                s ->
                                        new SchoolListPage.Line(
                                                s.id(),
                                                s.on(schools.today()).shortName(),
                                                s.city(),
                                                assignments.holders(Role.CURATOR, s.id()).size()))
                        .toList();
        boolean linked = current.session().flatMap(s -> courses.find(s.courseKey())).isPresent();
        return View.of(
                "school/list",
                new SchoolListPage(lines, linked, archived(), current.is(Role.MUNICIPAL_ADMIN)));
    }

    private List<SchoolListPage.Line> archived() {
        return schools.archived().stream()
                .map(
                        s ->
                                new SchoolListPage.Line(
                                        s.id(), s.on(schools.today()).shortName(), s.city(), 0))
                .toList();
    }

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.MUNICIPAL_ADMIN);
        SchoolForm form = new SchoolForm();
        form.validFrom = schools.today().toString();
        return View.of("school/form", page(null, form, new Problems()));
    }

    @POST
    @Transactional
    public Response create(@BeanParam SchoolForm form) {
        current.require(Role.MUNICIPAL_ADMIN);
        form.director = "";
        Problems problems = forms.check(form);
        SchoolRequisites requisites = form.requisites(usualPost(), problems);
        if (requisites == null) {
            return redirects.again(View.again("school/form", page(null, form, problems)));
        }
        School school =
                schools.add(new School(form.city.strip(), Typed.text(form.address), requisites));
        audit.write(current.personId(), school.id(), "SCHOOL_ADDED", "school:" + school.id());
        return redirects.to("schools");
    }

    @GET
    @Path("{id}")
    public View card(@PathParam("id") long id) {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        return View.of("school/card", cards.forCentre(schools.byId(id)));
    }

    @GET
    @Path("{id}/edit")
    public View edit(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        School school = schools.byId(id);
        return View.of(
                "school/form",
                page(school, SchoolForm.of(school, schools.today()), new Problems()));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam SchoolForm form) {
        current.require(Role.MUNICIPAL_ADMIN);
        School school = schools.byId(id);
        SchoolRequisites now = school.on(schools.today());
        Long director = now.directorId();
        form.director = director == null ? "" : director.toString();
        Problems problems = forms.check(form);
        SchoolRequisites requisites = form.requisites(now.directorPost(), problems);
        if (form.version != school.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = school.version();
        }
        if (requisites == null || !problems.isEmpty()) {
            return redirects.again(View.again("school/form", page(school, form, problems)));
        }
        school.moveTo(form.city.strip(), Typed.text(form.address));
        school.requisitesFrom(
                now.acting() ? requisites.signedByActing(now.actingGround()) : requisites);
        schools.changed(school);
        audit.write(current.personId(), id, "SCHOOL_CHANGED", "school:" + id);
        return redirects.to("schools/" + id);
    }

    private String usualPost() {
        return SchoolWords.DIRECTOR;
    }

    private SchoolFormPage page(@Nullable School school, SchoolForm form, Problems problems) {
        String action = school == null ? "schools" : "schools/" + school.id();
        return new SchoolFormPage(
                action,
                school == null ? null : school.id(),
                form,
                problems,
                school == null ? List.of() : SchoolWords.former(school, new Ui(visitor)));
    }
}
