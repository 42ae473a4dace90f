package org.nastavnik.launch;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Reason;
import org.nastavnik.site.DoorServlet;

/**
 * LTI core 4.1: platforms come by GET or POST; we answer with a redirect to the platform. A browser
 * in a frame that has shown no cookie of ours is first sent to {@code asked}, with everything it
 * brought, to see whether it keeps one.
 */
@WebServlet({"/lti/login", LoginServlet.ASKED})
public class LoginServlet extends DoorServlet {

    static final String ASKED = "/lti/login/asked";

    @Inject BeginLogin begin;
    @Inject Refusals refusals;
    @Inject Rates rates;
    @Inject LaunchSettings settings;

    @Override
    protected Response answer(HttpServletRequest request) throws IOException {
        return switch (request.getMethod()) {
            case "GET" -> login(request, Parameters.ofQuery(request.getQueryString()));
            case "POST" -> {
                requireForm(request);
                yield login(request, Parameters.ofBody(request.getInputStream()));
            }
            default -> throw new NotAllowedException("GET", new String[] {"POST"});
        };
    }

    private Response login(HttpServletRequest request, Parameters sent) {
        LoginRequest login = LoginRequest.of(sent);
        boolean asked = request.getServletPath().equals(ASKED);
        KeptCookies cookies = KeptCookies.of(request, login, asked);
        if (cookies == KeptCookies.UNKNOWN) {
            return ask(request);
        }
        rates.knock("login", request);
        try {
            return begin.login(login, cookies);
        } catch (LaunchRejected rejected) {
            return refusals.ofLogin(rejected, sent.get("iss"));
        } catch (AddressRefused refused) {
            return refusals.ofLogin(
                    new LaunchRejected(Reason.REGISTRATION, "address"), sent.get("iss"));
        }
    }

    /** 307 keeps the method and the body, so that nothing of a POST gets into an address. */
    private Response ask(HttpServletRequest request) {
        String query = request.getMethod().equals("GET") ? "?" + request.getQueryString() : "";
        return Response.status(307)
                .header("Location", settings.loginUri() + "/asked" + query)
                .header("Set-Cookie", KeptCookies.SET_MARK)
                .build();
    }
}
