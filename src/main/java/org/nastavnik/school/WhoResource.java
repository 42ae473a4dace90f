package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.Role;
import org.nastavnik.shared.Gender;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** «Кто вы и из какой школы?»: the first page of one whom the program does not know yet. */
@AlsoInArchive("the way into another school")
@Path("s/{launch}/who")
public class WhoResource {

    @Inject Schools schools;
    @Inject Courses courses;
    @Inject JoinRequests requests;
    @Inject Identities identities;
    @Inject Entrance entrance;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject Visitor visitor;
    @Inject Clock clock;

    @GET
    public View ask() {
        return View.of("school/who", page(prefilled(), new Problems()));
    }

    @POST
    @Transactional
    public Response apply(@BeanParam WhoForm form) {
        if (entrance.waits()) {
            return redirects.to("who");
        }
        Problems problems = forms.check(form);
        Applicant applicant = form.applicant(problems);
        if (applicant == null) {
            return redirects.again(View.again("school/who", page(form, problems)));
        }
        School school = schools.byId(Long.parseLong(form.school));
        requests.add(
                new JoinRequest(
                        school.id(), current.launch().identityId(), applicant, clock.instant()));
        return redirects.to("who");
    }

    private WhoForm prefilled() {
        WhoForm form = new WhoForm();
        IdentityHints hints = identities.byId(current.launch().identityId()).hints();
        form.lastName = Objects.requireNonNullElse(hints.lastName(), "");
        form.firstName = Objects.requireNonNullElse(hints.firstName(), "");
        form.middleName = Objects.requireNonNullElse(hints.middleName(), "");
        form.kind = AffiliationKind.TEACHER.name();
        schoolOfTheCourse().ifPresent(school -> form.school = school.toString());
        return form;
    }

    private Optional<Long> schoolOfTheCourse() {
        String key = current.launch().courseKey();
        if (key == null) {
            return Optional.empty();
        }
        return courses.find(key)
                .map(Course::schoolId)
                .or(() -> courses.schoolOf(key, current.launch().groupIds()));
    }

    private WhoPage page(WhoForm form, Problems problems) {
        Ui ui = new Ui(visitor);
        return new WhoPage(
                form,
                problems,
                schools.all().stream()
                        .map(
                                s ->
                                        new Option(
                                                String.valueOf(s.id()),
                                                s.on(schools.today()).shortName()))
                        .toList(),
                ui.options("people.kind.", Arrays.stream(AffiliationKind.values())),
                ui.options("people.gender.", Arrays.stream(Gender.values())),
                ui.options(
                        "people.role.", Arrays.stream(Role.values()).filter(r -> !r.municipal())),
                entrance.waits(),
                schools.all().isEmpty());
    }
}
