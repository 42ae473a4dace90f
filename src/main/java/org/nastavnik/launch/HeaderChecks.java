package org.nastavnik.launch;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.Reason;

/** What the header of a token may say. It is never asked which key or algorithm to trust. */
final class HeaderChecks {

    private static final int LONGEST_KID = 200;

    private HeaderChecks() {}

    /**
     * Security framework 5.1.3: «The alg value SHOULD be the default of RS256», and symmetric
     * algorithms must not be used; certification guide: RS256 only.
     */
    static void algorithm(Attempt attempt) {
        JsonObject header = attempt.token().header();
        if (!(header.get("alg") instanceof JsonString alg) || !alg.getString().equals("RS256")) {
            throw new LaunchRejected(Reason.ALG, "alg");
        }
        if (header.get("typ") instanceof JsonString typ && !typ.getString().equalsIgnoreCase("JWT")
                || header.containsKey("cty")
                || header.containsKey("enc")
                || header.containsKey("zip")) {
            throw new LaunchRejected(Reason.FORMAT, "typ");
        }
    }

    /** RFC 7515 4.1.11: a recipient that does not understand a critical extension must refuse. */
    static void critical(Attempt attempt) {
        JsonObject header = attempt.token().header();
        if (header.containsKey("crit") || header.containsKey("b64")) {
            throw new LaunchRejected(Reason.CRIT, "crit");
        }
    }

    /** Certification, bad payload 1: without a kid no key is tried. */
    static String kid(JsonObject header) {
        if (header.get("kid") instanceof JsonString kid
                && !kid.getString().isEmpty()
                && kid.getString().length() <= LONGEST_KID) {
            return kid.getString();
        }
        throw new LaunchRejected(Reason.KID, "kid");
    }
}
