package org.nastavnik.deeplink;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LaunchSession;
import org.nastavnik.people.LaunchSessions;
import org.nastavnik.school.Entrance;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Where the activities of courses lead: on to the page that this visitor has there. */
@Path("s/{launch}/link")
public class CourseLinkResource {

    @Inject CurrentPerson current;
    @Inject Entrance entrance;
    @Inject CourseLinks links;
    @Inject Choices choices;
    @Inject PlaceWords words;
    @Inject LaunchSessions sessions;
    @Inject Redirects redirects;

    @GET
    @Path("{id}")
    @Transactional
    public Response go(@PathParam("id") String id) {
        Optional<String> detour = entrance.detour();
        if (detour.isPresent()) {
            return redirects.to(detour.get());
        }
        Optional<CourseLink> link = links.find(id, current.launch().registrationId());
        Optional<String> path = link.flatMap(this::path);
        if (path.isPresent()) {
            return redirects.to(path.get());
        }
        Optional<Long> school = link.flatMap(this::anotherOfMySchools);
        if (school.isPresent()) {
            sessions.stepInto(current.launch().id(), school.get());
            return redirects.to("link/" + id);
        }
        return redirects.again(nothingHere(link));
    }

    /** The kind of page decides by the visitor's rights; the link gives none. */
    private Optional<String> path(CourseLink link) {
        return choices.kind(link.place()).flatMap(kind -> kind.path(link.subject(), current));
    }

    /** One who works in two schools need not step over by himself. */
    private Optional<Long> anotherOfMySchools(CourseLink link) {
        return Optional.ofNullable(link.schoolId())
                .filter(school -> current.schools().contains(school))
                .filter(school -> current.schoolId() != school);
    }

    private View nothingHere(Optional<CourseLink> link) {
        LaunchSession session = current.launch();
        LinkPage page =
                new LinkPage(
                        link.map(l -> words.heading(l.place())).orElse(null),
                        link.filter(l -> l.isElsewhere(session.courseKey())).isPresent(),
                        session.teaching());
        return View.of("deeplink/link", page).status(404);
    }
}
