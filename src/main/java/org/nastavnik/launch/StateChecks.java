package org.nastavnik.launch;

import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Registration;

/** That this browser asked for this launch, lately and once. */
final class StateChecks {

    private StateChecks() {}

    /**
     * Security framework 5.1.1.5: the state must be one that we gave, and must not return twice.
     */
    static PendingLogin state(Submission submission) {
        return submission.login().orElseThrow(() -> new LaunchRejected(Reason.STATE, "state"));
    }

    /**
     * OpenID Connect Core 3.1.2.1: state is bound to the user agent by a cookie, against login
     * CSRF.
     */
    static void browser(Attempt attempt) {
        if (!attempt.login().startedBy(attempt.submission().browserSecret())) {
            throw new LaunchRejected(Reason.BROWSER_BINDING, "cookie");
        }
    }

    static Registration registration(Submission submission) {
        return submission
                .registration()
                .filter(Registration::isActive)
                .orElseThrow(() -> new LaunchRejected(Reason.REGISTRATION, "registration"));
    }
}
