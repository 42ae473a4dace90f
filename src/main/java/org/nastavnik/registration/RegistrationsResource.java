package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.inspection.JournalWriter;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.platform.AddressGuard;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Learning platforms: all, one, and one typed in by hand. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/registrations")
public class RegistrationsResource {

    @Inject CurrentPerson current;
    @Inject Registrations registrations;
    @Inject ShowRegistrations show;
    @Inject JournalWriter journals;
    @Inject AddressGuard guard;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject Clock clock;

    @GET
    public View list() {
        current.require(Role.MUNICIPAL_ADMIN);
        journals.flush();
        return show.list();
    }

    @GET
    @Path("{id: \\d+}")
    public View one(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        journals.flush();
        return show.one(id);
    }

    @GET
    @Path("new")
    public View form() {
        current.require(Role.MUNICIPAL_ADMIN);
        return View.of(
                "registration/registration-form", new RegistrationForm().page(new Problems()));
    }

    @POST
    @Transactional
    public Response add(@BeanParam RegistrationForm form) {
        current.require(Role.MUNICIPAL_ADMIN);
        Problems problems = forms.check(form);
        form.checkAddresses(guard, problems);
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("registration/registration-form", form.page(problems)));
        }
        Registration registration = form.toRegistration(clock.instant());
        registration.decided(current.personId(), clock.instant());
        registrations.activate(registration);
        audit.write(
                current.personId(),
                null,
                "REGISTRATION_ACTIVE",
                "registration:" + registration.id());
        return redirects.to("registrations/" + registration.id());
    }
}
