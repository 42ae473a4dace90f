package org.nastavnik.lms;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Verifies what a tool signed, with the keys fetched from the tool each time. */
final class ToolKeys {

    private static final DateTimeFormatter PHP_ISO8601 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssZ");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    JsonObject verified(Tool tool, String jwt, long now) {
        try {
            JWSObject jws = JWSObject.parse(jwt);
            requireSignature(jws, fetched(tool));
            JsonObject claims =
                    JsonText.read(jws.getPayload().toString())
                            .orElseThrow(() -> new TokenRefused("Malformed UTF-8 characters"));
            requireTime(claims, now);
            return claims;
        } catch (ParseException e) {
            throw new TokenRefused("Wrong number of segments");
        }
    }

    private static void requireSignature(JWSObject jws, JWKSet keys) {
        String kid = jws.getHeader().getKeyID();
        if (kid == null) {
            throw new TokenRefused("error/Error: kid must be provided in JWT header.");
        }
        var key = keys.getKeyByKeyId(kid);
        if (key == null) {
            throw new TokenRefused("\"kid\" invalid, unable to lookup correct key");
        }
        try {
            if (!jws.verify(new RSASSAVerifier(key.toRSAKey().toRSAPublicKey()))) {
                throw new TokenRefused("Signature verification failed");
            }
        } catch (JOSEException e) {
            throw new TokenRefused("Algorithm not supported");
        }
    }

    /** Neither has any leeway in Moodle. */
    private static void requireTime(JsonObject claims, long now) {
        if (claims.get("iat") instanceof JsonNumber iat && iat.longValue() > now) {
            String issued =
                    PHP_ISO8601.format(
                            Instant.ofEpochSecond(iat.longValue()).atZone(Platform.ZONE));
            throw new TokenRefused("Cannot handle token with iat prior to " + issued);
        }
        if (claims.get("exp") instanceof JsonNumber exp && now >= exp.longValue()) {
            throw new TokenRefused("Expired token");
        }
    }

    private JWKSet fetched(Tool tool) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(tool.configuration().jwksUri()))
                        .timeout(Duration.ofSeconds(10))
                        .header("User-Agent", "MoodleBot/4.5 (demonstration)")
                        .header("Accept", "*/*")
                        .build();
        try {
            return JWKSet.parse(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException | ParseException e) {
            throw unreadable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable();
        }
    }

    private static PlatformError unreadable() {
        return new PlatformError(
                "fix_jwks_alg(): Argument #1 ($jwks) must be of type array, null given. Ключи инструмента недоступны.");
    }
}
