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
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The base of mentors of the year. */
@Path("s/{launch}/mentors")
public class MentorsResource {

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
        return View.of("pairing/mentors", pages.mentors());
    }

    @GET
    @Path("new")
    public View blank(@QueryParam("person") @DefaultValue("") String person) {
        current.require(Role.CURATOR);
        MentorForm form = profile(person).map(MentorForm::of).orElseGet(MentorForm::new);
        form.person = person;
        return View.of("pairing/mentor-form", pages.form(form, new Problems(), !person.isEmpty()));
    }

    @POST
    @Transactional
    public Response save(@BeanParam MentorForm form) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        Problems problems = forms.check(form);
        if (!kinds.knows(form.form)) {
            problems.add("form", "site.problem.choice");
        }
        Integer hours = Typed.number(form.hours, "hours", problems);
        Integer mentees = Typed.number(form.mentees, "mentees", problems);
        if (mentees != null && (mentees < 1 || mentees > 50)) {
            problems.add("mentees", "pairing.problem.maxMentees");
        }
        Optional<MentorProfile> known = profile(form.person);
        known.filter(p -> p.version() != form.version)
                .ifPresent(p -> problems.add(Problems.FORM, "site.problem.stale"));
        if (mentees == null || !problems.isEmpty()) {
            return redirects.again(
                    View.again("pairing/mentor-form", pages.form(form, problems, false)));
        }
        MentorProfile profile = known.orElseGet(() -> added(form));
        profile.offer(
                new MentorOffer(
                        Codes.of(form.form),
                        profile.areas(),
                        Typed.text(form.competences),
                        profile.achievements(),
                        profile.hobbies(),
                        profile.interests(),
                        profile.ageGroups(),
                        profile.meetingFormat(),
                        hours,
                        mentees,
                        profile.caseLink()));
        profile.select();
        return redirects.to("mentors");
    }

    private MentorProfile added(MentorForm form) {
        long person = persons.byId(Long.parseLong(form.person), current.schoolId()).id();
        MentorProfile profile =
                new MentorProfile(current.schoolId(), person, visible.year(), form.form);
        bases.add(profile);
        return profile;
    }

    private Optional<MentorProfile> profile(String person) {
        Long id = Typed.id(person);
        return id == null ? Optional.empty() : bases.mentor(id, current.schoolId(), visible.year());
    }
}
