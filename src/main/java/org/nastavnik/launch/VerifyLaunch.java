package org.nastavnik.launch;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.nastavnik.platform.IdToken;
import org.nastavnik.platform.KeySource;
import org.nastavnik.platform.SignatureCheck;

/**
 * The checks of a launch in their order. Each refuses what it does not find; none is skipped
 * because its parameter is missing.
 */
final class VerifyLaunch {

    static final List<Consumer<Attempt>> CHECKS =
            List.of(
                    HeaderChecks::algorithm,
                    HeaderChecks::critical,
                    StateChecks::browser,
                    attempt -> SignatureCheck.signature(attempt.token(), attempt.key()),
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
                    MessageChecks::forUser,
                    MessageChecks::deepLinkingSettings,
                    MessageChecks::subject,
                    MessageChecks::context,
                    MessageChecks::roles);

    private final KeySource keys;
    private final Clock clock;
    private final String baseUrl;
    private final List<Consumer<Attempt>> checks;

    VerifyLaunch(KeySource keys, Clock clock, String baseUrl) {
        this(keys, clock, baseUrl, CHECKS);
    }

    VerifyLaunch(KeySource keys, Clock clock, String baseUrl, List<Consumer<Attempt>> checks) {
        this.keys = keys;
        this.clock = clock;
        this.baseUrl = baseUrl;
        this.checks = checks;
    }

    VerifiedLaunch verify(Submission submission) {
        IdToken token = IdToken.read(submission.idToken());
        Attempt attempt = new Attempt(token, submission, keys, clock.instant(), baseUrl);
        checks.forEach(check -> check.accept(attempt));
        return new VerifiedLaunch(attempt.registration(), attempt.claims());
    }
}
