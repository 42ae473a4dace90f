package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.inspection.RunSelfCheck;
import org.nastavnik.inspection.Surroundings;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.platform.PlatformKeys;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.platform.ToolKeys;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Our keys to sign with, and those of the platforms. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/tool-keys")
public class ToolKeysResource {

    @Inject CurrentPerson current;
    @Inject ToolKeys keys;
    @Inject RemoveToolKey removal;
    @Inject Registrations registrations;
    @Inject PlatformKeys platformKeys;
    @Inject RunSelfCheck check;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject Clock clock;
    @Context HttpServletRequest request;

    @GET
    @Transactional
    public View list() {
        current.require(Role.MUNICIPAL_ADMIN);
        return View.of(
                "registration/tool-keys",
                new ToolKeysPage(
                        keys.lines(),
                        registrations.all().stream()
                                .filter(Registration::isActive)
                                .map(this::theirs)
                                .toList(),
                        clock.instant()));
    }

    private ToolKeysPage.Theirs theirs(Registration registration) {
        return new ToolKeysPage.Theirs(
                registration.id(),
                registration.shownName(),
                registration.jwksUri(),
                platformKeys.seen(registration));
    }

    /** The former one stays published. */
    @POST
    @Transactional
    public Response rotate() {
        current.require(Role.MUNICIPAL_ADMIN);
        keys.rotate();
        audit.write(current.personId(), null, "TOOL_KEY_ROTATED", null);
        return redirects.to("tool-keys");
    }

    /**
     * A platform keeps a key set until it meets a signature that the set does not explain; so each
     * is asked for a token under the new key right away, and forgets the leaked one.
     */
    @POST
    @Path("{kid}/removal")
    public Response remove(@PathParam("kid") String kid, @FormParam("sure") @Nullable String sure) {
        current.require(Role.MUNICIPAL_ADMIN);
        if (sure == null) {
            throw new RuleBroken("registration.key.unsure");
        }
        removal.remove(kid, current.personId());
        check.run(current.personId(), Surroundings.of(request));
        return redirects.to("self-check");
    }
}
