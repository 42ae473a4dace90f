package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LaunchSessions;
import org.nastavnik.people.Role;
import org.nastavnik.platform.Registrations;
import org.nastavnik.site.Redirects;

/** Letting a platform in, and switching one off. */
@Path("s/{launch}/registrations/{id}/approval")
public class RegistrationApprovalResource {

    @Inject CurrentPerson current;
    @Inject Registrations registrations;
    @Inject LaunchSessions sessions;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response approve(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        registrations.activate(registrations.byId(id));
        return done("REGISTRATION_ACTIVE", id);
    }

    /** Its open sessions end with it, in this moment, on every node. */
    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        registrations.byId(id).disable();
        sessions.endAllOf(id);
        return done("REGISTRATION_DISABLED", id);
    }

    private Response done(String act, long id) {
        audit.write(current.personId(), null, act, "registration:" + id);
        return redirects.to("registrations");
    }
}
