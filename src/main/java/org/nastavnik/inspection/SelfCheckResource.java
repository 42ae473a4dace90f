package org.nastavnik.inspection;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.platform.Rates;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The service looks at itself and at its platforms, and says what to change. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/self-check")
public class SelfCheckResource {

    @Inject CurrentPerson current;
    @Inject RunSelfCheck check;
    @Inject ShowJournals show;
    @Inject Rates rates;
    @Inject Redirects redirects;
    @Context HttpServletRequest request;

    @GET
    public View last() {
        current.require(Role.MUNICIPAL_ADMIN);
        return View.of("inspection/self-check", show.lastCheck());
    }

    /** No transaction around the calls to the platforms. */
    @POST
    public Response run() {
        current.require(Role.MUNICIPAL_ADMIN);
        rates.knock("self-check", request);
        check.run(current.personId(), Surroundings.of(request));
        return redirects.to("self-check");
    }
}
