package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.site.View;

/** Invitations for administrators of platforms. */
@Path("s/{launch}/registration-links")
public class RegistrationLinksResource {

    @Inject CurrentPerson current;
    @Inject RegistrationLinks links;
    @Inject ShowRegistrations show;
    @Inject LaunchSettings settings;
    @Inject AuditLog audit;

    /** No redirect: the link is shown in this answer and never again. */
    @POST
    @Transactional
    public View make(@FormParam("inner") @Nullable String inner) {
        current.require(Role.MUNICIPAL_ADMIN);
        String token = links.make(current.personId(), inner != null);
        audit.write(current.personId(), null, "REGISTRATION_LINK_MADE", null);
        return show.page(settings.registerUri() + "?token=" + token);
    }
}
