package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The versions of a school's names and signatories: a new one from a day on, or one corrected. */
@Path("s/{launch}/school/requisites")
public class RequisitesResource {

    @Inject Schools schools;
    @Inject SchoolCardPages pages;
    @Inject HandOverSignature signature;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    @Path("new")
    public View blank() {
        School school = own();
        LocalDate today = schools.today(school);
        RequisitesForm form = RequisitesForm.of(school.on(today), school.version());
        form.validFrom = today.toString();
        return View.of(
                "school/requisites", pages.requisites(school, null, form, new Problems(), false));
    }

    @POST
    @Transactional
    public Response add(@BeanParam RequisitesForm form) {
        School school = own();
        Problems problems = forms.check(form);
        LocalDate day = Typed.requiredDay(form.validFrom, "validFrom", problems);
        if (day != null && school.from(day).isPresent()) {
            problems.add("validFrom", "school.problem.dayTaken");
        }
        return write(school, null, day, form, problems);
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("id") long id) {
        School school = own();
        SchoolRequisites version = school.version(id);
        RequisitesForm form = RequisitesForm.of(version, school.version());
        return View.of(
                "school/requisites",
                pages.requisites(school, version, form, new Problems(), false));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response correct(@PathParam("id") long id, @BeanParam RequisitesForm form) {
        School school = own();
        SchoolRequisites version = school.version(id);
        return write(school, version, version.validFrom(), form, forms.check(form));
    }

    private Response write(
            School school,
            @Nullable SchoolRequisites version,
            @Nullable LocalDate day,
            RequisitesForm form,
            Problems problems) {
        SchoolRequisites typed = form.requisites(day, problems);
        boolean stale = form.version != school.version();
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = school.version();
        }
        boolean himself =
                typed != null
                        && Objects.equals(typed.directorId(), current.personId())
                        && !current.is(Role.DIRECTOR);
        if (himself) {
            problems.add("director", "school.problem.directorHimself");
        }
        if (typed == null || stale || himself) {
            return redirects.again(
                    View.again(
                            "school/requisites",
                            pages.requisites(school, version, form, problems, stale)));
        }
        Long director = typed.directorId();
        if (director != null) {
            persons.byId(director, school.id());
        }
        school.requisitesFrom(typed);
        return written(school);
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@PathParam("id") long id) {
        School school = own();
        school.forget(school.version(id));
        return written(school);
    }

    private Response written(School school) {
        schools.changed(school);
        signature.handOver(school, current.personId());
        audit.write(current.personId(), school.id(), "REQUISITES_CHANGED", "school:" + school.id());
        return redirects.to("school");
    }

    private School own() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return schools.byId(current.schoolId());
    }
}
