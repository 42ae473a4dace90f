package org.nastavnik.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.View;

@AlsoInArchive("everybody may leave")
@Path("s/{launch}/end")
public class SessionEndResource {

    @Inject CurrentPerson current;
    @Inject LaunchSessions sessions;

    @POST
    @Transactional
    public Response leave() {
        String id = current.launch().id();
        sessions.end(id);
        return Response.ok(View.of("people/left"))
                .header("Set-Cookie", SessionCookie.clear(SessionCookie.name(id)))
                .build();
    }
}
