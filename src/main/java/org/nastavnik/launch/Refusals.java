package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.inspection.VerdictLog;
import org.nastavnik.platform.FramePolicy;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.LaunchSettings;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Registration;
import org.nastavnik.site.View;

/**
 * The answer to a refused launch: what to do, and a number under which log and audit tell why. The
 * page repeats nothing of what came.
 */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject AuditLog audit;
    @Inject VerdictLog verdicts;
    @Inject LaunchSettings settings;

    /**
     * @param claimed who the platform said it was
     */
    @Transactional
    Response ofLogin(LaunchRejected rejected, Optional<String> claimed) {
        String reference = remembered("LOGIN_REJECTED", rejected);
        verdicts.refusedLogin(rejected, reference, claimed.orElse(null));
        return page(400, new RefusedPage(rejected.reason().messageKey(), reference, null), "*");
    }

    @Transactional
    Response ofWindow(LaunchRejected rejected) {
        String reference = remembered("WINDOW_REJECTED", rejected);
        return page(401, new RefusedPage(rejected.reason().messageKey(), reference, null), "*");
    }

    @Transactional
    Response ofLaunch(LaunchRejected rejected, Submission submission) {
        String reference = remembered("LAUNCH_REJECTED", rejected);
        verdicts.refusedLaunch(
                rejected,
                reference,
                submission.registration().map(Registration::id).orElse(null),
                submission.idToken());
        Optional<LoginRequest> again =
                submission
                        .login()
                        .filter(login -> rejected.reason() == Reason.BROWSER_BINDING)
                        .filter(login -> !login.ownWindow())
                        .map(PendingLogin::initiation);
        String frame = submission.registration().map(r -> r.frameOrigin().toString()).orElse("*");
        RefusedPage page =
                new RefusedPage(
                        again.isPresent()
                                ? "launch.refused.window"
                                : rejected.reason().messageKey(),
                        reference,
                        again.map(login -> WindowForm.of(login, settings.loginUri())).orElse(null));
        return page(rejected.reason() == Reason.ROLE ? 403 : 401, page, frame);
    }

    private String remembered(String act, LaunchRejected rejected) {
        byte[] drawn = new byte[4];
        RANDOM.nextBytes(drawn);
        String reference = HexFormat.of().withUpperCase().formatHex(drawn);
        LOG.log(Level.INFO, "{0} {1} {2}", new Object[] {act, rejected.getMessage(), reference});
        audit.write(null, null, act, rejected.getMessage() + " " + reference);
        return reference;
    }

    private static Response page(int status, RefusedPage page, String frame) {
        return Response.status(status)
                .header("Content-Security-Policy", FramePolicy.of(frame))
                .type("text/html;charset=UTF-8")
                .entity(View.of("launch/refused", page).status(status))
                .build();
    }
}
