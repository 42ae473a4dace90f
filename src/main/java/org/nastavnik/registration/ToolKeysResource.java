package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.platform.ToolKeys;
import org.nastavnik.site.Redirects;

/** A new key to sign with; the former one stays published. */
@Path("s/{launch}/tool-keys")
public class ToolKeysResource {

    @Inject CurrentPerson current;
    @Inject ToolKeys keys;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response rotate() {
        current.require(Role.MUNICIPAL_ADMIN);
        keys.rotate();
        audit.write(current.personId(), null, "TOOL_KEY_ROTATED", null);
        return redirects.to("registrations");
    }
}
