package org.nastavnik.launch;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.IdToken;
import org.nastavnik.platform.KeySource;
import org.nastavnik.platform.Registration;

/** A token on its way through the checks, and against what it is held. */
record Attempt(IdToken token, Submission submission, KeySource keys, Instant now, String baseUrl) {

    Claims claims() {
        return new Claims(token.claims());
    }

    PendingLogin login() {
        return StateChecks.state(submission);
    }

    Registration registration() {
        return StateChecks.registration(submission);
    }

    RSAPublicKey key() {
        return keys.key(registration(), HeaderChecks.kid(token.header()));
    }
}
