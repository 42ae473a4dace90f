package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.nastavnik.platform.FramePolicy;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Registration;
import org.nastavnik.site.View;

/** Pages of the door that are shown inside the platform's frame and nowhere else. */
@ApplicationScoped
class FramePages {

    @Inject LaunchSettings settings;

    /** The browser keeps no cookie here: one button, and the platform's hint is not spent yet. */
    Response window(Registration registration, LoginRequest login) {
        WindowForm page = WindowForm.of(login, settings.loginUri());
        return shown(registration, 200, "launch/window", page).build();
    }

    Response.ResponseBuilder shown(
            Registration registration, int status, String view, Object page) {
        return Response.status(status)
                .header(
                        "Content-Security-Policy",
                        FramePolicy.of(registration.frameOrigin().toString()))
                .type("text/html;charset=UTF-8")
                .entity(View.of(view, page).status(status));
    }
}
