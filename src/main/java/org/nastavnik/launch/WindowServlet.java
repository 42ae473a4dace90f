package org.nastavnik.launch;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.nastavnik.people.SessionCookie;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Reason;
import org.nastavnik.site.DoorServlet;

/** Where the window that a launch moves into hands its ticket in. */
@WebServlet("/lti/window")
public class WindowServlet extends DoorServlet {

    static final String TICKET = "ticket";

    @Inject MoveLaunch launches;
    @Inject Refusals refusals;
    @Inject Rates rates;
    @Inject LaunchSettings settings;

    @Override
    protected Response answer(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            throw new NotAllowedException("POST");
        }
        requireForm(request);
        rates.knock("window", request);
        String ticket = Parameters.ofBody(request.getInputStream()).required(TICKET);
        Optional<MoveLaunch.Moved> moved =
                OwnPage.sent(request, settings.baseUrl())
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
