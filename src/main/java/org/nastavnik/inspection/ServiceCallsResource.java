package org.nastavnik.inspection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** What we asked platforms for, and what they answered. */
@Path("s/{launch}/service-calls")
public class ServiceCallsResource {

    @Inject CurrentPerson current;
    @Inject JournalWriter journals;
    @Inject ShowJournals show;

    @GET
    public View list(@QueryParam("failed") @Nullable String failed) {
        current.require(Role.MUNICIPAL_ADMIN);
        journals.flush();
        return View.of("inspection/calls", show.calls(failed != null));
    }
}
