package org.nastavnik.overview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import org.nastavnik.contest.ExpertHome;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Entrance;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The first page of a launch: what awaits me here, by what I am. */
@Path("s/{launch}")
public class HomeResource {

    @Inject CurrentPerson current;
    @Inject Entrance entrance;
    @Inject CityPages city;
    @Inject SchoolBoard school;
    @Inject MemberBoard member;
    @Inject ExpertHome sheets;
    @Inject Redirects redirects;

    @GET
    public Response home() {
        return entrance.detour().map(redirects::to).orElseGet(() -> Response.ok(board()).build());
    }

    private View board() {
        if (current.is(Role.METHODIST) || current.is(Role.MUNICIPAL_ADMIN)) {
            return View.of("overview/city", city.page(new CityFilter()));
        }
        if (current.is(Role.CURATOR) || current.is(Role.DIRECTOR)) {
            return View.of("overview/school", school.page());
        }
        if (current.roles().equals(EnumSet.of(Role.EXPERT))) {
            return sheets.home();
        }
        return View.of("overview/member", member.page());
    }
}
