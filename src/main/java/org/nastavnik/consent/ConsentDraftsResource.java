package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Papers are laid out to be signed: one kind, many persons. */
@Path("s/{launch}/consents/new")
public class ConsentDraftsResource {

    @Inject DraftPages drafts;
    @Inject DraftConsents draft;
    @Inject Consents consents;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject ProgrammeYears years;

    @GET
    public View blank(
            @QueryParam("kind") @DefaultValue("PROCESSING") String kind,
            @QueryParam("person") List<String> named) {
        current.require(Role.CURATOR);
        DraftForm form = new DraftForm();
        form.persons = named;
        return View.of("consent/form", drafts.blank(kind(kind), form.chosen()));
    }

    private static ConsentKind kind(String typed) {
        ConsentKind kind = Typed.choice(ConsentKind.class, typed, "kind", new Problems());
        return kind == null ? ConsentKind.PROCESSING : kind;
    }

    @POST
    @Transactional
    public Response create(@BeanParam DraftForm form) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        Problems problems = forms.check(form);
        DraftConsents.Wish wish = form.wish(schools.today(), problems);
        List<Person> chosen =
                form.chosen().stream().map(id -> persons.byId(id, current.schoolId())).toList();
        if (wish != null) {
            chosen.forEach(person -> check(person, wish, problems));
        }
        if (wish == null || !problems.isEmpty()) {
            return redirects.again(
                    View.again("consent/form", drafts.page(form, kind(form.kind), problems)));
        }
        consents.hold(current.schoolId());
        chosen.forEach(person -> draft(person, wish));
        return redirects.to("consents?show=PRINTED");
    }

    private void check(Person person, DraftConsents.Wish wish, Problems problems) {
        try {
            draft.check(person, current.schoolId(), wish);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    private void draft(Person person, DraftConsents.Wish wish) {
        Consent consent = draft.draft(person, current.schoolId(), wish);
        audit.write(
                current.personId(),
                current.schoolId(),
                "CONSENT_LAID_OUT",
                "consent:" + consent.id());
    }
}
