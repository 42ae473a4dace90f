package org.nastavnik.inspection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** Who came in, who did not and why. */
@Path("s/{launch}/launch-verdicts")
public class LaunchVerdictsResource {

    @Inject CurrentPerson current;
    @Inject JournalWriter journals;
    @Inject ShowJournals show;

    @GET
    public View list(
            @QueryParam("reference") @Nullable String reference,
            @QueryParam("refused") @Nullable String refused) {
        current.require(Role.MUNICIPAL_ADMIN);
        journals.flush();
        return View.of("inspection/verdicts", show.verdicts(reference, refused != null));
    }
}
