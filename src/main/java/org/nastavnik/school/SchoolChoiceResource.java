package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LaunchSessions;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;

/** One who belongs to two schools says in which he works now. */
@AlsoInArchive("the way into the school that works")
@Path("s/{launch}/school-choice")
public class SchoolChoiceResource {

    @Inject CurrentPerson current;
    @Inject LaunchSessions sessions;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response choose(@FormParam("school") long school) {
        if (!current.schools().contains(school)) {
            throw new SchoolNotFound(school);
        }
        sessions.stepInto(current.launch().id(), school);
        return redirects.to("");
    }
}
