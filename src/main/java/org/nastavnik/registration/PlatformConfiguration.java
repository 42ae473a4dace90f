package org.nastavnik.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.Origin;
import org.nastavnik.platform.PlatformEndpoints;
import org.nastavnik.platform.StrictJson;

/** What a platform says of itself (dynamic registration 3.4). */
record PlatformConfiguration(
        String issuer,
        PlatformEndpoints endpoints,
        String registrationEndpoint,
        Optional<String> productFamily) {

    private static final String PLATFORM =
            "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final int LONGEST = 500;

    static PlatformConfiguration read(String body) {
        Claims said =
                new Claims(
                        StrictJson.object(body)
                                .orElseThrow(() -> new RegistrationFailed("configuration")));
        if (said.json().get("id_token_signing_alg_values_supported") instanceof JsonArray algs
                && algs.getValuesAs(v -> v).stream()
                        .noneMatch(
                                v -> v instanceof JsonString s && s.getString().equals("RS256"))) {
            throw new RegistrationFailed("algorithms");
        }
        return new PlatformConfiguration(
                text(said, "issuer"),
                new PlatformEndpoints(
                        text(said, "authorization_endpoint"),
                        text(said, "token_endpoint"),
                        text(said, "jwks_uri")),
                text(said, "registration_endpoint"),
                said.within(PLATFORM).text("product_family_code").filter(f -> f.length() <= 100));
    }

    private static String text(Claims said, String name) {
        return said.text(name)
                .filter(value -> value.length() <= LONGEST)
                .orElseThrow(() -> new RegistrationFailed(name));
    }

    /**
     * Dynamic registration 3.4: «the issuer value MUST have the same domain as the
     * openid_configuration URL», or anyone could speak for a school's Moodle.
     */
    void requireFrom(String configurationUrl) {
        Origin asked = Origin.of(configurationUrl).orElseThrow();
        if (!asked.covers(issuer) || !asked.covers(registrationEndpoint)) {
            throw new RegistrationFailed("issuer");
        }
    }

    static Optional<String> clientId(JsonObject answer) {
        return new Claims(answer).text("client_id").filter(id -> id.length() <= 255);
    }
}
