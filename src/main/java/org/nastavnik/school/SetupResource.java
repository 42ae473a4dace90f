package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/**
 * The first launch of the methodical centre founds the municipality; later ones who teach the
 * municipal course join its centre as methodists.
 */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/setup")
public class SetupResource {

    @Inject Schools schools;
    @Inject Courses courses;
    @Inject Persons persons;
    @Inject Identities identities;
    @Inject RoleAssignments assignments;
    @Inject CurrentPerson current;
    @Inject Entrance entrance;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject Visitor visitor;

    @GET
    public View blank() {
        requireCentre();
        SetupForm form = new SetupForm();
        IdentityHints hints = identities.byId(current.launch().identityId()).hints();
        form.lastName = Objects.requireNonNullElse(hints.lastName(), "");
        form.firstName = Objects.requireNonNullElse(hints.firstName(), "");
        form.middleName = Objects.requireNonNullElse(hints.middleName(), "");
        return View.of("school/setup", page(form, new Problems()));
    }

    @POST
    @Transactional
    public Response found(@BeanParam SetupForm form) {
        requireCentre();
        boolean founding = schools.municipality().isEmpty();
        if (!founding) {
            form.municipality = form.centre = "-";
        }
        Problems problems = forms.check(form);
        Gender gender = Typed.choice(Gender.class, form.gender, "gender", problems);
        if (gender == null || !problems.isEmpty()) {
            return redirects.again(View.again("school/setup", page(form, problems)));
        }
        if (founding) {
            schools.found(new Municipality(form.municipality.strip(), form.centre.strip()));
            String course = current.launch().courseKey();
            if (course != null) {
                courses.link(course, Course.Kind.MUNICIPAL, null);
            }
        }
        enrol(form, gender, founding);
        return redirects.to(founding ? "schools" : "");
    }

    private void enrol(SetupForm form, Gender gender, boolean founding) {
        PersonName name =
                new PersonName(form.lastName, form.firstName, Typed.text(form.middleName));
        Person person = persons.add(new Person(name, gender, schools.today()));
        identities.byId(current.launch().identityId()).linkTo(person.id());
        assignments.assign(person.id(), Role.METHODIST, null);
        if (founding || current.launch().platformAdmin()) {
            assignments.assign(person.id(), Role.MUNICIPAL_ADMIN, null);
        }
        audit.write(person.id(), null, "CENTRE_JOINED", "person:" + person.id());
    }

    private void requireCentre() {
        if (current.isKnown() || !entrance.belongsToCentre()) {
            throw new NotAllowed("setup");
        }
    }

    private SetupPage page(SetupForm form, Problems problems) {
        Ui ui = new Ui(visitor);
        List<Option> genders = ui.options("people.gender.", Arrays.stream(Gender.values()));
        return new SetupPage(form, problems, genders, schools.municipality().isEmpty());
    }
}
