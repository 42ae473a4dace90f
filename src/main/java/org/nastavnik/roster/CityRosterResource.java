package org.nastavnik.roster;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** How far the people of the course have come in, school by school, for the centre. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/roster/city")
public class CityRosterResource {

    @Inject ReadRoster readRoster;
    @Inject CityRosters rosters;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View ask() {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        return View.of("roster/city", unread(new Problems()));
    }

    @POST
    public Response read() {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        Problems problems = new Problems();
        ReadRoster.Reading reading = readRoster.read(problems);
        View view =
                reading == null
                        ? View.of("roster/city", unread(problems)).status(409)
                        : View.of("roster/city", rosters.count(reading));
        return redirects.again(view);
    }

    private static CityRosterPage unread(Problems problems) {
        return new CityRosterPage(false, 0, 0, 0, List.of(), List.of(), 0, problems);
    }
}
