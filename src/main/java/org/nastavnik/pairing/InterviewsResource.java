package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** The psychologist's talks. The notes of one are read and written by psychologists only. */
@Path("s/{launch}/interviews")
public class InterviewsResource {

    private static final String FORM = "pairing/interview-form";

    @Inject RecordInterview record;
    @Inject Interviews interviews;
    @Inject InterviewLists lists;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject Visitor visitor;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    @GET
    public View list() {
        current.require(Role.PSYCHOLOGIST);
        return View.of("pairing/interviews", lists.waiting());
    }

    @GET
    @Path("new")
    public View blank(@QueryParam("person") long person) {
        current.require(Role.PSYCHOLOGIST);
        InterviewForm form = new InterviewForm();
        form.person = String.valueOf(person);
        form.heldOn = schools.today().toString();
        return View.of(FORM, page(form, new Problems()));
    }

    @GET
    @Path("{id}")
    public View edit(@PathParam("id") long id) {
        current.require(Role.PSYCHOLOGIST);
        Interview talk = interviews.byId(id, current.schoolId());
        return View.of(FORM, page(InterviewForm.of(talk), new Problems()));
    }

    @POST
    @Transactional
    public Response save(@BeanParam InterviewForm form) {
        current.require(Role.PSYCHOLOGIST);
        years.requireOpen(current.schoolId());
        Problems problems = forms.check(form);
        LocalDate day = Typed.requiredDay(form.heldOn, "heldOn", problems);
        if (day != null && day.isAfter(schools.today())) {
            problems.add("heldOn", "site.problem.future");
        }
        Interview.Result result =
                problems.has("result")
                        ? null
                        : Typed.choice(Interview.Result.class, form.result, "result", problems);
        boolean saved =
                day != null
                        && result != null
                        && problems.isEmpty()
                        && record.record(form, day, result, problems);
        return saved
                ? redirects.to("interviews")
                : redirects.again(View.again(FORM, page(form, problems)));
    }

    private InterviewFormPage page(InterviewForm form, Problems problems) {
        Long person = Typed.id(form.person);
        return new InterviewFormPage(
                form,
                problems,
                persons.byId(person == null ? 0 : person, current.schoolId()).name().full(),
                new Ui(visitor).options("pairing.talk.", Arrays.stream(Interview.Result.values())));
    }
}
