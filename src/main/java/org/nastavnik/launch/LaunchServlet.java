package org.nastavnik.launch;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nastavnik.deeplink.CourseLink;
import org.nastavnik.inspection.VerdictLog;
import org.nastavnik.people.LaunchSessions;
import org.nastavnik.people.SessionCookie;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.PlatformKeys;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Registration;
import org.nastavnik.site.DoorServlet;

/** Where platforms post the token of a launch. Guarded by state, cookie and nonce, not by CSRF. */
@WebServlet("/lti/launch")
public class LaunchServlet extends DoorServlet {

    private static final Logger LOG = Logger.getLogger(LaunchServlet.class.getName());
    private static final int LONGEST_STATE = 200;

    private final Turns turns = Turns.ofThisMachine();

    @Inject TakeLogin logins;
    @Inject PlatformKeys keys;
    @Inject OpenLaunch open;
    @Inject AskStorage storage;
    @Inject MoveLaunch windows;
    @Inject FramePages pages;
    @Inject Refusals refusals;
    @Inject VerdictLog verdicts;
    @Inject Rates rates;
    @Inject LaunchSettings settings;
    @Inject Clock clock;

    @Override
    protected Response answer(HttpServletRequest request) throws IOException {
        return switch (request.getMethod()) {
            case "POST" -> launch(request);
            case "GET" -> error(request);
            default -> throw new NotAllowedException("POST");
        };
    }

    /**
     * No transaction here: a slow platform must not hold a connection while we ask for its keys.
     */
    private Response launch(HttpServletRequest request) throws IOException {
        requireForm(request);
        rates.knock("launch", request);
        Parameters sent = Parameters.ofBody(request.getInputStream());
        String state = state(sent);
        return cookieOf(request, state) == null
                ? storage.page(sent, state).orElseGet(() -> judged(request, sent))
                : judged(request, sent);
    }

    private Response judged(HttpServletRequest request, Parameters sent) {
        Submission submission = submission(request, sent);
        try {
            if (sent.has("error")) {
                throw new LaunchRejected(Reason.PLATFORM_ERROR, "error");
            }
            VerifiedLaunch launch =
                    new VerifyLaunch(keys, clock, settings.baseUrl()).verify(submission);
            return opened(launch, submission.stored());
        } catch (LaunchRejected rejected) {
            return refusals.ofLaunch(rejected, submission);
        }
    }

    /** OpenID Connect Core 3.1.2.6: errors may come by GET; a token may not. */
    private Response error(HttpServletRequest request) {
        Parameters sent = Parameters.ofQuery(request.getQueryString());
        if (!sent.has("error") || sent.has("id_token")) {
            throw new NotAllowedException("POST");
        }
        rates.knock("launch", request);
        return refusals.ofLaunch(
                new LaunchRejected(Reason.PLATFORM_ERROR, "error"), submission(request, sent));
    }

    private Submission submission(HttpServletRequest request, Parameters sent) {
        String state = state(sent);
        TakeLogin.Taken taken = logins.take(state);
        String cookie = cookieOf(request, state);
        return new Submission(
                sent.get("id_token").orElse(""),
                taken.login(),
                taken.registration(),
                cookie == null ? proof(request, sent) : cookie,
                cookie == null);
    }

    private static String state(Parameters sent) {
        return sent.get("state").filter(s -> s.length() <= LONGEST_STATE).orElse("");
    }

    private static @Nullable String cookieOf(HttpServletRequest request, String state) {
        return Cookies.value(request, PendingLogin.cookieName(LoginSecrets.idOf(state)));
    }

    /** Only a page of ours brings what the platform's storage kept. */
    private @Nullable String proof(HttpServletRequest request, Parameters sent) {
        return OwnPage.sent(request, settings.baseUrl())
                ? sent.get(AskStorage.PROOF).orElse(null)
                : null;
    }

    private Response opened(VerifiedLaunch launch, boolean cookieless) {
        LaunchSessions.Opened opened = turns.in(() -> openedOrAgain(launch));
        verdicts.letIn(launch.registration().id(), launch.claims());
        String id = opened.session().id();
        String page = page(launch);
        Response.ResponseBuilder answer =
                cookieless
                        ? window(launch.registration(), id, page)
                        : Response.status(303).header("Location", address(id, page));
        return answer.header("Set-Cookie", SessionCookie.set(id, opened.secret())).build();
    }

    private String address(String launchId, String page) {
        return settings.baseUrl() + "/s/" + launchId + "/" + page;
    }

    /** The browser has proved itself, but would not bring the session's cookie either. */
    private Response.ResponseBuilder window(Registration platform, String launchId, String page) {
        HandOverPage shown =
                new HandOverPage(
                        settings.windowUri(),
                        windows.ticket(launchId, page),
                        address(launchId, "kept"),
                        address(launchId, page));
        return pages.shown(platform, 200, "launch/hand-over", shown);
    }

    private static String page(VerifiedLaunch launch) {
        if (launch.isDeepLinking()) {
            return "deep-link";
        }
        if (launch.isReview()) {
            return "review";
        }
        return launch.courseLink()
                .map(word -> "link/" + (word.matches(CourseLink.WORD) ? word : "0"))
                .orElse("");
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
