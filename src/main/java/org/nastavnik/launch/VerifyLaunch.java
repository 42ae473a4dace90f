package org.nastavnik.launch;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.IdToken;
import org.nastavnik.platform.KeySource;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.SignatureCheck;

/**
 * The checks of a launch in their order. Each refuses what it does not find; none is skipped
 * because its parameter is missing.
 */
final class VerifyLaunch {

    private static final List<Consumer<Attempt>> CLAIM_CHECKS =
            List.of(
                    TokenChecks::issuer,
                    TokenChecks::audience,
                    TokenChecks::issuedAt,
                    TokenChecks::expiry,
                    TokenChecks::notBefore,
                    TokenChecks::nonce,
                    MessageChecks::version,
                    MessageChecks::messageType,
                    MessageChecks::deployment,
                    MessageChecks::target,
                    MessageChecks::resourceLink,
                    MessageChecks::deepLinkingSettings,
                    MessageChecks::subject,
                    MessageChecks::context,
                    MessageChecks::roles);

    private final KeySource keys;
    private final Clock clock;
    private final String baseUrl;

    VerifyLaunch(KeySource keys, Clock clock, String baseUrl) {
        this.keys = keys;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    VerifiedLaunch verify(Submission submission) {
        IdToken token = IdToken.read(submission.idToken());
        HeaderChecks.algorithm(token.header());
        HeaderChecks.critical(token.header());
        String kid = HeaderChecks.kid(token.header());
        PendingLogin login = StateChecks.state(submission);
        StateChecks.browser(submission, login);
        Registration registration = StateChecks.registration(submission);
        SignatureCheck.signature(token, keys.key(registration, kid));
        Attempt attempt =
                new Attempt(
                        new Claims(token.claims()), registration, login, clock.instant(), baseUrl);
        CLAIM_CHECKS.forEach(check -> check.accept(attempt));
        return new VerifiedLaunch(registration, attempt.claims());
    }
}
