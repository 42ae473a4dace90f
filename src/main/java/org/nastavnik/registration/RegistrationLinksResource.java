package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Invitations for administrators of platforms. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/registration-links")
public class RegistrationLinksResource {

    private static final int LONGEST_PURPOSE = 200;

    @Inject CurrentPerson current;
    @Inject RegistrationLinks links;
    @Inject ShowLinks show;
    @Inject LaunchSettings settings;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject Clock clock;

    @GET
    @Transactional
    public View list() {
        current.require(Role.MUNICIPAL_ADMIN);
        return show.page(null);
    }

    /** No redirect: the link is shown in this answer and never again. */
    @POST
    @Transactional
    public View make(
            @FormParam("purpose") @Nullable String purpose,
            @FormParam("inner") @Nullable String inner) {
        current.require(Role.MUNICIPAL_ADMIN);
        String said = purpose == null ? "" : purpose.strip();
        String token =
                links.make(
                        current.personId(),
                        said.substring(0, Math.min(said.length(), LONGEST_PURPOSE)),
                        inner != null);
        audit.write(current.personId(), null, "REGISTRATION_LINK_MADE", null);
        return show.page(settings.registerUri() + "?token=" + token);
    }

    @POST
    @Path("{id: \\d+}/withdrawal")
    @Transactional
    public Response withdraw(@PathParam("id") long id) {
        current.require(Role.MUNICIPAL_ADMIN);
        links.byId(id).withdraw(clock.instant());
        audit.write(current.personId(), null, "REGISTRATION_LINK_WITHDRAWN", "link:" + id);
        return redirects.to("registration-links");
    }
}
