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
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The base of mentors of the year: the curator keeps it, a mentor keeps his own profile. */
@Path("s/{launch}/mentors")
public class MentorsResource {

    private static final String FORM = "pairing/mentor-form";

    @Inject Bases bases;
    @Inject BasePages pages;
    @Inject BaseForms baseForms;
    @Inject BaseAccess access;
    @Inject WriteProfile write;
    @Inject MentorPages mentorPages;
    @Inject IntakeDrafts drafts;
    @Inject VisibleUnits visible;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject BaseWords words;
    @Inject MentoringForms kinds;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View list(@BeanParam BaseFilter filter) {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
        return View.of("pairing/mentors", pages.mentors(filter));
    }

    @GET
    @Path("{person}")
    public View show(@PathParam("person") long person) {
        access.requireProfileReader(person);
        return View.of("pairing/mentor", mentorPages.show(person, new Problems()));
    }

    /** A mentor opens his own. */
    @GET
    @Path("new")
    public View blank(
            @QueryParam("person") @DefaultValue("") String typed,
            @QueryParam("draft") boolean fromDraft) {
        current.require(Role.CURATOR, Role.MENTOR);
        String person = current.is(Role.CURATOR) ? typed : String.valueOf(current.personId());
        MentorProfile known = profile(person).orElse(null);
        MentorForm form = known == null ? new MentorForm() : MentorForm.of(known);
        form.person = person;
        form.selected = known == null;
        Long id = Typed.id(person);
        if (fromDraft && id != null && current.is(Role.CURATOR)) {
            drafts.of(id, current.schoolId(), visible.year(), MemberRole.MENTOR)
                    .ifPresent(draft -> new IntakeAnswers(draft).fill(form, words, kinds));
            form.draft = true;
        }
        return View.of(FORM, baseForms.mentor(form, new Problems(), known));
    }

    @POST
    @Transactional
    public Response save(@BeanParam MentorForm form) {
        current.require(Role.CURATOR, Role.MENTOR);
        years.requireOpen(current.schoolId());
        if (!current.is(Role.CURATOR)) {
            form.person = String.valueOf(current.personId());
        }
        Problems problems = forms.check(form);
        MentorOffer offer = form.offer(kinds, words, problems);
        MentorProfile known = profile(form.person).orElse(null);
        if (known != null && known.version() != form.version) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = known.version();
        }
        if (offer == null || !problems.isEmpty()) {
            return redirects.again(View.again(FORM, baseForms.mentor(form, problems, known)));
        }
        MentorProfile profile = write.write(form, offer, known);
        return redirects.to("mentors/" + profile.personId());
    }

    private Optional<MentorProfile> profile(String person) {
        Long id = Typed.id(person);
        return id == null ? Optional.empty() : bases.mentor(id, current.schoolId(), visible.year());
    }
}
