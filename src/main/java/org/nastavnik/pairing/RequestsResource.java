package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Requests of mentees: a teacher asks for himself, the curator for anyone of the school. */
@Path("s/{launch}/requests")
public class RequestsResource {

    @Inject Bases bases;
    @Inject BasePages pages;
    @Inject Persons persons;
    @Inject VisibleUnits visible;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject MentoringForms kinds;
    @Inject Redirects redirects;

    @GET
    public View list() {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
        return View.of("pairing/requests", pages.requests());
    }

    @GET
    @Path("new")
    public View blank(@QueryParam("person") @DefaultValue("") String person) {
        current.require(Role.CURATOR, Role.MENTEE);
        RequestForm form = new RequestForm();
        form.person = person;
        return View.of("pairing/request-form", pages.form(form, new Problems(), false));
    }

    @POST
    @Transactional
    public Response save(@BeanParam RequestForm form) {
        current.require(Role.CURATOR, Role.MENTEE);
        years.requireOpen(current.schoolId());
        boolean curator = current.is(Role.CURATOR);
        if (!curator) {
            form.person = String.valueOf(current.personId());
        }
        Problems problems = forms.check(form);
        if (!kinds.knows(form.form)) {
            problems.add("form", "site.problem.choice");
        }
        if (Typed.text(form.person) == null) {
            problems.add("person", "site.problem.NotBlank");
        }
        if (problems.isEmpty() && asked(form, problems)) {
            return redirects.to(curator ? "requests" : "");
        }
        return redirects.again(
                View.again("pairing/request-form", pages.form(form, problems, false)));
    }

    private boolean asked(RequestForm form, Problems problems) {
        try {
            ask(form);
            return true;
        } catch (RuleBroken broken) {
            problems.add("form", broken);
            return false;
        }
    }

    /** A second request of the same form mends the first while nobody works on it. */
    private void ask(RequestForm form) {
        long person = persons.byId(Long.parseLong(form.person), current.schoolId()).id();
        MenteeRequest request =
                bases.requestsOf(person, current.schoolId(), visible.year()).stream()
                        .filter(r -> r.formCode().equals(form.form))
                        .findFirst()
                        .orElseGet(() -> added(person, form));
        request.ask(
                new MenteeNeed(
                        form.form,
                        form.need.strip(),
                        request.areas(),
                        Typed.text(form.result),
                        request.hobbies(),
                        request.interests(),
                        request.meetingFormat(),
                        request.isUrgent(),
                        request.needsSpecialConditions(),
                        request.caseLink()));
        request.startWaiting();
    }

    private MenteeRequest added(long person, RequestForm form) {
        MenteeRequest request =
                new MenteeRequest(current.schoolId(), person, visible.year(), form.form, form.need);
        bases.add(request);
        return request;
    }
}
