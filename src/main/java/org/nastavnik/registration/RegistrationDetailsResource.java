package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.platform.PlatformKeys;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;

/** Small changes to a platform: what people call it, its deployments, a fresh look at its keys. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/registrations/{id: \\d+}/details")
public class RegistrationDetailsResource {

    private static final int LONGEST_NAME = 100;
    private static final String DEPLOYMENT_ID = "[!-~]{1,255}";

    @Inject CurrentPerson current;
    @Inject Registrations registrations;
    @Inject PlatformKeys keys;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Path("name")
    @Transactional
    public Response name(@PathParam("id") long id, @FormParam("title") @Nullable String title) {
        current.require(Role.MUNICIPAL_ADMIN);
        String typed = text(title);
        if (typed.length() > LONGEST_NAME) {
            throw new RuleBroken("registration.name.long");
        }
        registrations.byId(id).name(typed);
        return done("REGISTRATION_NAMED", id);
    }

    @POST
    @Path("deployments")
    @Transactional
    public Response deploy(
            @PathParam("id") long id, @FormParam("deployment") @Nullable String deployment) {
        current.require(Role.MUNICIPAL_ADMIN);
        if (!text(deployment).matches(DEPLOYMENT_ID)) {
            throw new RuleBroken("registration.problem.deployments");
        }
        registrations.byId(id).deploy(text(deployment));
        return done("REGISTRATION_DEPLOYMENT_ADDED", id);
    }

    /** The last one stays: without any, nobody gets in, and switching off says that better. */
    @POST
    @Path("deployments/removal")
    @Transactional
    public Response undeploy(
            @PathParam("id") long id, @FormParam("deployment") @Nullable String deployment) {
        current.require(Role.MUNICIPAL_ADMIN);
        Registration registration = registrations.byId(id);
        if (registration.deployments().size() < 2) {
            throw new RuleBroken("registration.deployment.last");
        }
        registration.undeploy(text(deployment));
        return done("REGISTRATION_DEPLOYMENT_REMOVED", id);
    }

    /** No transaction around the call to the platform. */
    @POST
    @Path("keys")
    public Response look(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        keys.lookNow(registrations.byId(id));
        return redirects.to("registrations/" + id);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private Response done(String act, long id) {
        audit.write(current.personId(), null, act, "registration:" + id);
        return redirects.to("registrations/" + id);
    }
}
