package org.nastavnik.launch;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.LaunchSessions;
import org.nastavnik.people.SessionCookie;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.PlatformKeys;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Reason;

/** Where platforms post the token of a launch. Guarded by state, cookie and nonce, not by CSRF. */
@Path("lti/launch")
public class LaunchResource {

    private static final Logger LOG = Logger.getLogger(LaunchResource.class.getName());
    private static final int LONGEST_STATE = 200;

    @Inject TakeLogin logins;
    @Inject PlatformKeys keys;
    @Inject OpenLaunch open;
    @Inject Refusals refusals;
    @Inject Rates rates;
    @Inject LaunchSettings settings;
    @Inject Clock clock;
    @Context HttpServletRequest request;
    @Context HttpHeaders headers;

    /**
     * No transaction here: a slow platform must not hold a connection while we ask for its keys.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response launch(InputStream body) {
        rates.knock("launch", request);
        Parameters sent = Parameters.ofBody(body);
        Submission submission = submission(sent);
        try {
            if (sent.has("error")) {
                throw new LaunchRejected(Reason.PLATFORM_ERROR, "error");
            }
            return opened(new VerifyLaunch(keys, clock, settings.baseUrl()).verify(submission));
        } catch (LaunchRejected rejected) {
            return refusals.ofLaunch(rejected, submission);
        }
    }

    /** OpenID Connect Core 3.1.2.6: errors may come by GET; a token may not. */
    @GET
    public Response error() {
        Parameters sent = Parameters.ofQuery(request.getQueryString());
        if (!sent.has("error") || sent.has("id_token")) {
            throw new NotAllowedException("POST");
        }
        rates.knock("launch", request);
        return refusals.ofLaunch(
                new LaunchRejected(Reason.PLATFORM_ERROR, "error"), submission(sent));
    }

    @HEAD
    public Response head() {
        throw new NotAllowedException("POST");
    }

    @OPTIONS
    public Response options() {
        throw new NotAllowedException("POST");
    }

    private Submission submission(Parameters sent) {
        String state = sent.get("state").filter(s -> s.length() <= LONGEST_STATE).orElse("");
        TakeLogin.Taken taken = logins.take(state);
        return new Submission(
                sent.get("id_token").orElse(""),
                taken.login(),
                taken.registration(),
                cookie(PendingLogin.cookieName(LoginSecrets.idOf(state))));
    }

    private @Nullable String cookie(String name) {
        Cookie cookie = headers.getCookies().get(name);
        return cookie == null ? null : cookie.getValue();
    }

    private Response opened(VerifiedLaunch launch) {
        LaunchSessions.Opened opened = openedOrAgain(launch);
        String id = opened.session().id();
        String page = launch.isDeepLinking() ? "deep-link" : "";
        return Response.status(303)
                .header("Location", settings.baseUrl() + "/s/" + id + "/" + page)
                .header("Set-Cookie", SessionCookie.set(id, opened.secret()))
                .build();
    }

    /**
     * Several frames of one page may bring a newcomer at once; who comes second finds him there.
     */
    private LaunchSessions.Opened openedOrAgain(VerifiedLaunch launch) {
        for (int again = 0; again < 3; again++) {
            try {
                return open.open(launch);
            } catch (PersistenceException | TransactionalException collision) {
                LOG.log(Level.FINE, "launch collided with another one", collision);
            }
        }
        return open.open(launch);
    }
}
