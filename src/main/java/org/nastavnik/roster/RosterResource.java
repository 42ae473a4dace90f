package org.nastavnik.roster;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.LtiCourse;
import org.nastavnik.platform.LtiCourses;
import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.PlatformUnreachable;
import org.nastavnik.platform.Registrations;
import org.nastavnik.platform.ScopeNotGranted;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/**
 * People of the school from the list of the course: shown first, then taken as ticked, all or none.
 */
@Path("s/{launch}/roster")
public class RosterResource {

    @Inject Rosters rosters;
    @Inject Registrations registrations;
    @Inject LtiCourses courses;
    @Inject EnrolMembers enrol;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View show(@QueryParam("surname") @DefaultValue("") String surname) {
        current.require(Role.CURATOR);
        return View.of("roster/roster", enrol.page(named(surname), surname, null, new Problems()));
    }

    @POST
    @Transactional
    public Response take(MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR);
        String surname = Objects.requireNonNullElse(typed.getFirst("surname"), "");
        List<Roster.Member> members = named(surname);
        Problems problems = new Problems();
        if (!enrol.enrol(members, typed, problems)) {
            return redirects.again(
                    View.again("roster/roster", enrol.page(members, surname, typed, problems)));
        }
        return redirects.to("persons");
    }

    /** The course is the whole city's: a curator finds whom he knows by name, and lists nobody. */
    private List<Roster.Member> named(String surname) {
        String key = Person.searchKey(surname);
        if (key.length() < 2) {
            return List.of();
        }
        return fetch().members().stream()
                .filter(m -> m.familyName() != null && Person.searchKey(m.familyName()).equals(key))
                .toList();
    }

    private Roster fetch() {
        String key = current.launch().courseKey();
        LtiCourse course = key == null ? null : courses.find(key).orElse(null);
        String address = course == null ? null : course.membershipsUrl();
        if (course == null || address == null) {
            throw new RuleBroken("roster.rule.none");
        }
        try {
            return rosters.of(registrations.byId(course.registrationId()), address);
        } catch (RosterBroken
                | PlatformRefused
                | PlatformUnreachable
                | ScopeNotGranted
                | AddressRefused unanswered) {
            throw new RuleBroken("roster.rule.unanswered");
        }
    }
}
