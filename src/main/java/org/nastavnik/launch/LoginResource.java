package org.nastavnik.launch;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Reason;

/**
 * LTI core 4.1: platforms come by GET or POST; we answer with a redirect to the platform. A browser
 * in a frame that has shown no cookie of ours is first sent to {@code asked}, with everything it
 * brought, to see whether it keeps one.
 */
@Path("lti/login")
public class LoginResource {

    private static final String ASKED = "asked";

    @Inject BeginLogin begin;
    @Inject Refusals refusals;
    @Inject Rates rates;
    @Inject LaunchSettings settings;
    @Context HttpServletRequest request;
    @Context HttpHeaders headers;

    @GET
    @Transactional
    public Response byGet() {
        return login(Parameters.ofQuery(request.getQueryString()), false);
    }

    @GET
    @Path(ASKED)
    @Transactional
    public Response byGetAsked() {
        return login(Parameters.ofQuery(request.getQueryString()), true);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response byPost(InputStream body) {
        return login(Parameters.ofBody(body), false);
    }

    @POST
    @Path(ASKED)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response byPostAsked(InputStream body) {
        return login(Parameters.ofBody(body), true);
    }

    private Response login(Parameters sent, boolean asked) {
        LoginRequest login = LoginRequest.of(sent);
        KeptCookies cookies = KeptCookies.of(headers, login, asked);
        if (cookies == KeptCookies.UNKNOWN) {
            return ask();
        }
        rates.knock("login", request);
        try {
            return begin.login(login, cookies);
        } catch (LaunchRejected rejected) {
            return refusals.ofLogin(rejected);
        } catch (AddressRefused refused) {
            return refusals.ofLogin(new LaunchRejected(Reason.REGISTRATION, "address"));
        }
    }

    /** 307 keeps the method and the body, so that nothing of a POST gets into an address. */
    private Response ask() {
        String query = request.getMethod().equals("GET") ? "?" + request.getQueryString() : "";
        return Response.status(307)
                .header("Location", settings.loginUri() + "/" + ASKED + query)
                .header("Set-Cookie", KeptCookies.SET_MARK)
                .build();
    }
}
