package org.nastavnik.pairing;

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
import org.jspecify.annotations.Nullable;
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

/**
 * Requests of mentees: a teacher asks for himself, a class teacher for pupils of his class, the
 * curator and the psychologist for anyone of the school.
 */
@Path("s/{launch}/requests")
public class RequestsResource {

    private static final String FORM = "pairing/request-form";

    @Inject Bases bases;
    @Inject BasePages pages;
    @Inject BaseForms baseForms;
    @Inject BaseAccess access;
    @Inject RequestPages requestPages;
    @Inject WriteRequest write;
    @Inject IntakeDrafts drafts;
    @Inject Persons persons;
    @Inject VisibleUnits visible;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject BaseWords words;
    @Inject MentoringForms kinds;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View list(@BeanParam BaseFilter filter) {
        access.requireRequests();
        return View.of("pairing/requests", pages.requests(filter));
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        MenteeRequest request = bases.request(id, current.schoolId());
        access.requireRequestReader(request, persons.known(request.personId()));
        return View.of("pairing/request", requestPages.show(request, new Problems()));
    }

    @GET
    @Path("{id}/edit")
    public View edit(@PathParam("id") long id) {
        MenteeRequest request = bases.request(id, current.schoolId());
        access.requireRequestWriter(persons.known(request.personId()));
        return View.of(FORM, baseForms.request(RequestForm.of(request), new Problems(), request));
    }

    @GET
    @Path("new")
    public View blank(
            @QueryParam("person") @DefaultValue("") String typed,
            @QueryParam("draft") boolean fromDraft) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST, Role.CLASS_TEACHER, Role.MENTEE);
        RequestForm form = new RequestForm();
        form.person = access.mayPropose() ? typed : String.valueOf(current.personId());
        requireAskable(form);
        Long id = Typed.id(form.person);
        if (fromDraft && id != null && current.is(Role.CURATOR)) {
            drafts.of(id, current.schoolId(), visible.year(), MemberRole.MENTEE)
                    .ifPresent(draft -> new IntakeAnswers(draft).fill(form, words));
            form.draft = true;
        }
        return View.of(FORM, baseForms.request(form, new Problems(), null));
    }

    @POST
    @Transactional
    public Response save(@BeanParam RequestForm form) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST, Role.CLASS_TEACHER, Role.MENTEE);
        years.requireOpen(current.schoolId());
        if (!access.mayPropose()) {
            form.person = String.valueOf(current.personId());
        }
        Problems problems = forms.check(form);
        if (Typed.text(form.person) == null) {
            problems.add("person", "site.problem.NotBlank");
        }
        MenteeNeed need = form.need(kinds, words, problems);
        MenteeRequest opened =
                form.request == 0 ? null : bases.request(form.request, current.schoolId());
        if (opened != null) {
            access.requireRequestWriter(persons.known(opened.personId()));
        }
        requireAskable(form);
        if (opened != null && opened.version() != form.version) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = opened.version();
        }
        MenteeRequest asked =
                need == null || !problems.isEmpty() ? null : asked(form, need, problems);
        if (asked == null) {
            return redirects.again(View.again(FORM, baseForms.request(form, problems, opened)));
        }
        return redirects.to("requests/" + asked.id());
    }

    /** The page says the name of whoever is asked about. */
    private void requireAskable(RequestForm form) {
        Long id = Typed.id(form.person);
        if (id != null) {
            access.requireRequestWriter(persons.byId(id, current.schoolId()));
        }
    }

    private @Nullable MenteeRequest asked(RequestForm form, MenteeNeed need, Problems problems) {
        try {
            return write.write(form, need);
        } catch (RuleBroken broken) {
            problems.add("form", broken);
            return null;
        }
    }
}
