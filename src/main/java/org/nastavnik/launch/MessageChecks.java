package org.nastavnik.launch;

import java.util.Set;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.MessageType;
import org.nastavnik.platform.Reason;

/** Checks of the LTI message, by the sections of LTI core 1.3 and of deep linking 2.0. */
final class MessageChecks {

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_ECHO = 32_000;

    private static final Set<String> KNOWN =
            Set.of(
                    MessageType.RESOURCE_LINK,
                    MessageType.DEEP_LINKING,
                    MessageType.SUBMISSION_REVIEW);

    private MessageChecks() {}

    /** Core 5.3.2: «The required version claim's value … must be 1.3.0». */
    static void version(Attempt attempt) {
        if (!attempt.claims().required(Claims.VERSION).equals("1.3.0")) {
            throw new LaunchRejected(Reason.VERSION, "version");
        }
    }

    /** Core 5.3.1: the message type tells what is asked; what we do not do we do not start. */
    static void messageType(Attempt attempt) {
        if (!KNOWN.contains(attempt.claims().required(Claims.MESSAGE_TYPE))) {
            throw new LaunchRejected(Reason.MESSAGE_TYPE, "message_type");
        }
    }

    /** Core 5.3.3: the deployment is one of this registration; the same id elsewhere is another. */
    static void deployment(Attempt attempt) {
        String deployment = attempt.claims().required(Claims.DEPLOYMENT, LONGEST_ID);
        if (!attempt.registration().knows(deployment)) {
            throw new LaunchRejected(Reason.DEPLOYMENT, "deployment_id");
        }
    }

    /** Core 5.3.4: where the launch wants to end; it must be with us. */
    static void target(Attempt attempt) {
        if (!Targets.ours(attempt.claims().required(Claims.TARGET), attempt.baseUrl())) {
            throw new LaunchRejected(Reason.TARGET, "target_link_uri");
        }
    }

    /**
     * Core 5.3.5: «id (REQUIRED). Opaque identifier … MUST NOT be more than 255 ASCII characters».
     */
    static void resourceLink(Attempt attempt) {
        if (isDeepLinking(attempt.claims())) {
            return;
        }
        if (attempt.claims()
                .within(Claims.RESOURCE_LINK)
                .text("id")
                .filter(id -> id.length() <= LONGEST_ID)
                .isEmpty()) {
            throw new LaunchRejected(Reason.CLAIM, "resource_link.id");
        }
    }

    /**
     * Submission review 3.2: «for_user (REQUIRED) … user_id»: without it there is nobody to show.
     */
    static void forUser(Attempt attempt) {
        if (!isReview(attempt.claims())) {
            return;
        }
        if (attempt.claims()
                .within(Claims.FOR_USER)
                .text("user_id")
                .filter(id -> id.length() <= LONGEST_ID)
                .isEmpty()) {
            throw new LaunchRejected(Reason.CLAIM, "for_user.user_id");
        }
    }

    /**
     * Deep linking 3.4.1: settings are required. The answer carries our signature and the
     * platform's data, so it goes to that platform only.
     */
    static void deepLinkingSettings(Attempt attempt) {
        if (!isDeepLinking(attempt.claims())) {
            return;
        }
        Claims settings = attempt.claims().within(Claims.DL_SETTINGS);
        if (settings.text("deep_link_return_url")
                        .filter(attempt.registration()::owns)
                        .filter(url -> url.length() <= 2_000)
                        .isEmpty()
                || settings.text("data").filter(data -> data.length() > LONGEST_ECHO).isPresent()) {
            throw new LaunchRejected(Reason.CLAIM, "deep_linking_settings");
        }
    }

    /** Core 5.3.6.1: sub names the user. Anonymous launches are off: we keep papers on persons. */
    static void subject(Attempt attempt) {
        attempt.claims().required("sub", LONGEST_ID);
    }

    /** Core 5.4.1: a context has an id, if there is a context. */
    static void context(Attempt attempt) {
        Claims claims = attempt.claims();
        if (claims.has(Claims.CONTEXT)
                && claims.within(Claims.CONTEXT)
                        .text("id")
                        .filter(id -> id.length() <= LONGEST_ID)
                        .isEmpty()) {
            throw new LaunchRejected(Reason.CLAIM, "context.id");
        }
    }

    /** Core 5.3.7: «roles … an array of URI values», possibly empty; absent is refused. */
    static void roles(Attempt attempt) {
        LaunchRoles roles = LaunchRoles.of(attempt.claims().array(Claims.ROLES));
        if (isDeepLinking(attempt.claims()) && !roles.teaching()) {
            throw new LaunchRejected(Reason.ROLE, "roles");
        }
    }

    static boolean isDeepLinking(Claims claims) {
        return claims.text(Claims.MESSAGE_TYPE)
                .filter(MessageType.DEEP_LINKING::equals)
                .isPresent();
    }

    static boolean isReview(Claims claims) {
        return claims.text(Claims.MESSAGE_TYPE)
                .filter(MessageType.SUBMISSION_REVIEW::equals)
                .isPresent();
    }
}
