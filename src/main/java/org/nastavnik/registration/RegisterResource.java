package org.nastavnik.registration;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.FramePolicy;
import org.nastavnik.platform.Origin;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.PlatformUnreachable;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Registration;
import org.nastavnik.site.View;

/** LTI dynamic registration: the platform opens this page in a frame of its administrator. */
@Path("lti/register")
public class RegisterResource {

    private static final Logger LOG = Logger.getLogger(RegisterResource.class.getName());

    @Inject Invitation invitation;
    @Inject AskPlatform ask;
    @Inject KeepRegistration keep;
    @Inject Rates rates;
    @Context HttpServletRequest request;

    /** No transaction around the calls to the platform. */
    @GET
    public Response register() {
        rates.knock("register", request);
        Parameters sent = Parameters.ofQuery(request.getQueryString());
        Optional<Invitation.Accepted> invited = sent.get("token").flatMap(invitation::accept);
        if (invited.isEmpty()) {
            return page(403, "registration.register.uninvited", false, "*");
        }
        String configurationUrl = sent.get("openid_configuration").orElse("");
        try {
            Registration registration =
                    keep.keep(
                            ask.toRegister(
                                    configurationUrl,
                                    sent.get("registration_token"),
                                    invited.get().innerNetwork()));
            return done(registration, configurationUrl);
        } catch (RegistrationFailed | AddressRefused | PlatformUnreachable failed) {
            LOG.log(Level.WARNING, "registration refused: {0}", failed.getMessage());
            return page(400, failed(failed), true, "*");
        }
    }

    private static String failed(RuntimeException failed) {
        if (failed instanceof AddressRefused) {
            return "registration.register.address";
        }
        return failed instanceof PlatformUnreachable
                ? "registration.register.unreachable"
                : "registration.register.failed";
    }

    private static Response done(Registration registration, String configurationUrl) {
        return page(
                200,
                registration.isActive()
                        ? "registration.register.active"
                        : "registration.register.pending",
                true,
                Origin.of(configurationUrl).orElseThrow().toString());
    }

    private static Response page(int status, String key, boolean closes, String frame) {
        return Response.status(status)
                .header("Content-Security-Policy", FramePolicy.of(frame))
                .type("text/html;charset=UTF-8")
                .entity(
                        View.of("registration/registered", new RegisteredPage(key, closes))
                                .status(status))
                .build();
    }
}
