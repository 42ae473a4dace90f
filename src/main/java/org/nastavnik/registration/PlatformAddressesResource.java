package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.site.View;

/** Our addresses to paste elsewhere, and the whole configuration as a file without secrets. */
@Path("s/{launch}/platform-addresses")
public class PlatformAddressesResource {

    @Inject CurrentPerson current;
    @Inject LaunchSettings settings;
    @Inject ExportConfiguration export;
    @Inject AuditLog audit;

    @GET
    public View addresses() {
        current.require(Role.MUNICIPAL_ADMIN);
        return View.of("registration/addresses", PlatformAddressesPage.of(settings));
    }

    @GET
    @Path("export")
    @Transactional
    public Response export() {
        current.require(Role.MUNICIPAL_ADMIN);
        audit.write(current.personId(), null, "CONFIGURATION_EXPORTED", null);
        return Response.ok(export.json())
                .type("application/json;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"nastavnik-lti.json\"")
                .build();
    }
}
