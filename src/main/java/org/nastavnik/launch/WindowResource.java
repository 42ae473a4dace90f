package org.nastavnik.launch;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.nastavnik.people.SessionCookie;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Reason;

/** Where the window that a launch moves into hands its ticket in. */
@Path("lti/window")
public class WindowResource {

    static final String TICKET = "ticket";

    @Inject MoveLaunch launches;
    @Inject Refusals refusals;
    @Inject Rates rates;
    @Inject LaunchSettings settings;
    @Context HttpServletRequest request;
    @Context HttpHeaders headers;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(InputStream body) {
        rates.knock("window", request);
        String ticket = Parameters.ofBody(body).required(TICKET);
        Optional<MoveLaunch.Moved> moved =
                OwnPage.sent(headers, settings.baseUrl())
                        ? launches.move(ticket)
                        : Optional.empty();
        return moved.map(this::opened)
                .orElseGet(() -> refusals.ofWindow(new LaunchRejected(Reason.STATE, "ticket")));
    }

    private Response opened(MoveLaunch.Moved moved) {
        String id = moved.opened().session().id();
        return Response.status(303)
                .header("Location", settings.baseUrl() + "/s/" + id + "/" + moved.place())
                .header("Set-Cookie", SessionCookie.set(id, moved.opened().secret()))
                .build();
    }
}
