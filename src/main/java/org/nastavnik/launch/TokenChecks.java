package org.nastavnik.launch;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.Reason;

/** Checks of the ID token, sentence by sentence of security framework 5.1.3. */
final class TokenChecks {

    static final Duration SKEW = Duration.ofSeconds(60);
    static final Duration OLDEST = Duration.ofMinutes(5);

    private TokenChecks() {}

    /** «The Issuer Identifier for the Platform MUST exactly match the value of the iss claim.» */
    static void issuer(Attempt attempt) {
        if (!attempt.claims().required("iss").equals(attempt.registration().issuer())) {
            throw new LaunchRejected(Reason.ISS, "iss");
        }
    }

    /**
     * «The Tool MUST reject the ID Token if it does not list the client_id as a valid audience, or
     * if it contains additional audiences not trusted by the Tool»; «if an azp claim is present,
     * the Tool SHOULD verify that its client_id is the claim's value».
     */
    static void audience(Attempt attempt) {
        String ourName = attempt.registration().clientId();
        List<String> audience = audienceOf(attempt.claims());
        if (!audience.contains(ourName)) {
            throw new LaunchRejected(Reason.AUD, "aud");
        }
        if (attempt.claims().has("azp")
                && !attempt.claims().text("azp").filter(ourName::equals).isPresent()) {
            throw new LaunchRejected(Reason.AZP, "azp");
        }
        if (audience.size() != 1) {
            throw new LaunchRejected(Reason.AUD, "aud");
        }
    }

    private static List<String> audienceOf(Claims claims) {
        if (claims.json().get("aud") instanceof JsonArray several) {
            if (several.isEmpty() || !several.stream().allMatch(JsonString.class::isInstance)) {
                throw Claims.missing("aud");
            }
            return several.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        return List.of(claims.required("aud"));
    }

    /** «The Tool MAY use the iat Claim to reject tokens that were issued too far away.» */
    static void issuedAt(Attempt attempt) {
        Instant issued = attempt.claims().instant("iat");
        if (issued.isAfter(attempt.now().plus(SKEW))
                || issued.isBefore(attempt.now().minus(OLDEST).minus(SKEW))) {
            throw new LaunchRejected(Reason.IAT, "iat");
        }
    }

    /** «The current time MUST be before the time represented by the exp Claim.» */
    static void expiry(Attempt attempt) {
        Instant expires = attempt.claims().instant("exp");
        if (!attempt.now().isBefore(expires.plus(SKEW))
                || expires.isBefore(attempt.claims().instant("iat"))) {
            throw new LaunchRejected(Reason.EXP, "exp");
        }
    }

    /** RFC 7519 4.1.5: not to be processed before this time. Platforms need not send it. */
    static void notBefore(Attempt attempt) {
        if (attempt.claims().has("nbf")
                && attempt.claims().instant("nbf").isAfter(attempt.now().plus(SKEW))) {
            throw new LaunchRejected(Reason.NBF, "nbf");
        }
    }

    /**
     * «The ID Token MUST contain a nonce Claim. The Tool SHOULD verify that it has not yet received
     * this nonce value»: it is the one of this login, and a login is used once.
     */
    static void nonce(Attempt attempt) {
        if (!attempt.login().hasNonce(attempt.claims().required("nonce"))) {
            throw new LaunchRejected(Reason.NONCE, "nonce");
        }
    }
}
