package org.nastavnik.roster;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/**
 * The list of the course against the people of the school: read, looked at, taken over as ticked.
 */
@Path("s/{launch}/roster")
public class RosterResource {

    private static final int LONGEST_SURNAME = 200;

    @Inject ReadRoster readRoster;
    @Inject TakePreview takePreview;
    @Inject ApplyPreview applyPreview;
    @Inject RosterPreviews previews;
    @Inject RosterPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Clock clock;

    @GET
    public View ask() {
        current.require(Role.CURATOR);
        return start("", new Problems());
    }

    @POST
    @Path("preview")
    public Response read(@FormParam("surname") @DefaultValue("") String surname) {
        current.require(Role.CURATOR);
        Problems problems = new Problems();
        if (surname.length() > LONGEST_SURNAME) {
            problems.add("surname", "site.problem.Size", LONGEST_SURNAME);
        }
        ReadRoster.Reading reading = problems.isEmpty() ? readRoster.read(problems) : null;
        if (reading == null) {
            return redirects.again(start(surname, problems).status(409));
        }
        return redirects.to("roster/preview/" + kept(reading, surname.strip()));
    }

    /** Of two who read a course first at once, the second finds its members noted meanwhile. */
    String kept(ReadRoster.Reading reading, String surname) {
        try {
            return takePreview.take(reading, surname);
        } catch (PersistenceException | TransactionalException raced) {
            return takePreview.take(reading, surname);
        }
    }

    @GET
    @Path("preview/{id}")
    public View show(@PathParam("id") String id) {
        current.require(Role.CURATOR);
        return View.of("roster/preview", pages.page(mine(previews.find(id)), null, new Problems()));
    }

    /** A second press finds the work done and shows it. */
    @POST
    @Path("preview/{id}/confirmation")
    @Transactional
    public Response confirm(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR);
        RosterPreview preview = mine(previews.held(id));
        if (!preview.isApplied()) {
            Problems problems = new Problems();
            if (preview.isOver(clock.instant())) {
                throw new RuleBroken("roster.rule.over");
            }
            if (!applyPreview.apply(preview, typed, problems)) {
                return redirects.again(
                        View.again("roster/preview", pages.page(preview, typed, problems)));
            }
        }
        return redirects.to("roster/preview/" + id);
    }

    private RosterPreview mine(Optional<RosterPreview> found) {
        return found.filter(p -> p.isOf(current.personId(), current.schoolId()))
                .orElseThrow(RosterPreviewNotFound::new);
    }

    private View start(String surname, Problems problems) {
        boolean whole = takePreview.isOwn(current.launch().courseKey());
        return View.of("roster/roster", new RosterPage(whole, surname, problems));
    }
}
