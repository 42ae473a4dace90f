package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LaunchSessions;
import org.nastavnik.people.Role;
import org.nastavnik.platform.AccessTokens;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;

/** Letting a platform in, turning one away, and switching one off. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/registrations/{id: \\d+}/approval")
public class RegistrationApprovalResource {

    @Inject CurrentPerson current;
    @Inject Registrations registrations;
    @Inject AccessTokens tokens;
    @Inject LaunchSessions sessions;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @param compared ticked by who has held the new addresses against those that work
     */
    @POST
    @Transactional
    public Response approve(
            @PathParam("id") long id, @FormParam("compared") @Nullable String compared) {
        current.require(Role.MUNICIPAL_ADMIN);
        Registration registration = registrations.byId(id);
        Optional<Registration> working = registrations.activeLike(registration);
        if (registration.isPending() && working.isPresent()) {
            return moved(working.get(), registration, compared != null);
        }
        registrations.activate(registration);
        registration.decided(current.personId(), clock.instant());
        return done("REGISTRATION_ACTIVE", id);
    }

    private Response moved(Registration working, Registration newer, boolean compared) {
        if (!compared) {
            throw new RuleBroken("registration.compareFirst");
        }
        working.takeOver(newer, clock.instant());
        working.decided(current.personId(), clock.instant());
        registrations.remove(newer);
        tokens.forget(working);
        return done("REGISTRATION_MOVED", working.id());
    }

    /** Of what has not been let in yet, nothing is kept. */
    @POST
    @Path("rejection")
    @Transactional
    public Response reject(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        Registration registration = registrations.byId(id);
        if (!registration.isPending()) {
            throw new RuleBroken("registration.notPending");
        }
        registrations.remove(registration);
        audit.write(current.personId(), null, "REGISTRATION_REJECTED", "registration:" + id);
        return redirects.to("registrations");
    }

    /** Its open sessions end with it, in this moment, on every node. */
    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        Registration registration = registrations.byId(id);
        registration.disable();
        registration.decided(current.personId(), clock.instant());
        sessions.endAllOf(id);
        tokens.forget(registration);
        return done("REGISTRATION_DISABLED", id);
    }

    private Response done(String act, long id) {
        audit.write(current.personId(), null, act, "registration:" + id);
        return redirects.to("registrations/" + id);
    }
}
