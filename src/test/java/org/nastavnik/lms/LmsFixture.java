package org.nastavnik.lms;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A running LMS with a registered and activated tool: activity 3 without grades, activity 4 graded.
 */
final class LmsFixture implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    final LmsServer lms =
            LmsServer.start(LmsSettings.onAnyPort().withClock(Clock.fixed(NOW, ZoneOffset.UTC)));
    final PretendTool pretend = pretend();
    final LmsBrowser browser = new LmsBrowser();
    final Tool tool;
    private final HttpClient http = HttpClient.newHttpClient();

    LmsFixture() {
        register(registrationToken(), pretend.registration().build().toString());
        tool = lms.platform().tools().all().get(0);
        lms.platform().activate(tool);
    }

    private static PretendTool pretend() {
        try {
            return new PretendTool();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String registrationToken() {
        LmsBrowser administrator = new LmsBrowser();
        administrator.signIn(lms, "admin");
        Page atTool = administrator.registerAsNew(lms, pretend.url("/register"));
        if (!atTool.url().getPath().equals("/register")) {
            throw new IllegalStateException(atTool.body());
        }
        return atTool.url().getQuery().replaceFirst(".*registration_token=", "");
    }

    HttpResponse<String> register(String token, String body) {
        var request =
                HttpRequest.newBuilder(
                                URI.create(lms.baseUrl() + "/mod/lti/openid-registration.php"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    /** The claims as a tool would get them, the signature checked against the published keys. */
    JsonObject launched(String username, int cmid) {
        browser.signIn(lms, username);
        return claims(browser.tokenForm(lms, cmid));
    }

    JsonObject claims(Page tokenForm) {
        return verified(tokenForm.form().fields().get("id_token"));
    }

    JsonObject verified(String idToken) {
        try {
            JWSObject jws = JWSObject.parse(idToken);
            var keys = JWKSet.parse(browser.open(lms.baseUrl() + "/mod/lti/certs.php").body());
            var key = keys.getKeyByKeyId(jws.getHeader().getKeyID()).toRSAKey();
            if (!jws.verify(new RSASSAVerifier(key.toRSAPublicKey()))) {
                throw new IllegalStateException("bad signature");
            }
            return json(jws.getPayload().toString());
        } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String token(String... scopes) {
        return lms.platform().tokens().give(tool, java.util.List.of(scopes));
    }

    HttpRequest.Builder service(String path, String token) {
        return HttpRequest.newBuilder(URI.create(lms.baseUrl() + "/mod/lti/services.php" + path))
                .header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() {
        pretend.close();
        lms.close();
    }
}
