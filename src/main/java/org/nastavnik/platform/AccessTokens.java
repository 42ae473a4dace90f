package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens for a platform's services (security framework 4.1). Kept by registration and
 * scopes: the token of one platform must never reach another.
 */
@ApplicationScoped
public class AccessTokens {

    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(2);
    private static final long SHORTEST = 60;
    private static final long LONGEST = 3600;

    @Inject PlatformHttp http;
    @Inject ToolKeys keys;
    @Inject Clock clock;

    private final Map<Key, AccessToken> kept = new ConcurrentHashMap<>();

    private record Key(long registrationId, Set<String> scopes) {}

    AccessToken token(Registration registration, Set<String> scopes) {
        Key key = new Key(registration.id(), Set.copyOf(scopes));
        AccessToken token = kept.get(key);
        if (token == null || !clock.instant().isBefore(token.goodUntil())) {
            token = asked(registration, scopes);
            keep(key, token);
        }
        return token;
    }

    /** One with fewer rights is not kept, so that a mended setting works at once. */
    private void keep(Key key, AccessToken token) {
        if (token.granted().containsAll(key.scopes())) {
            kept.put(key, token);
        }
    }

    /** A token that the platform no longer takes is asked for anew. */
    void forget(Registration registration) {
        kept.keySet().removeIf(key -> key.registrationId() == registration.id());
    }

    private AccessToken asked(Registration registration, Set<String> scopes) {
        PlatformHttp.Answer answer = once(registration, scopes);
        if (answer.status() >= 500) {
            answer = once(registration, scopes);
        }
        if (answer.status() == 400 && answer.body().contains("invalid_scope")) {
            throw new ScopeNotGranted(String.join(" ", scopes));
        }
        if (!answer.ok()) {
            throw new TokenRefused(answer.status());
        }
        return read(answer, scopes);
    }

    private PlatformHttp.Answer once(Registration registration, Set<String> scopes) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion(registration));
        form.put("scope", String.join(" ", new TreeSet<>(scopes)));
        return http.call(
                HttpRequest.newBuilder(URI.create(registration.tokenEndpoint()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Parameters.encoded(form))),
                registration.innerNetwork(),
                Limits.TOKEN);
    }

    /** RFC 7523 2.2, by which the platform knows us. */
    private String assertion(Registration registration) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", registration.clientId());
        claims.put("sub", registration.clientId());
        claims.put("aud", registration.tokenEndpoint());
        claims.put("jti", Secrets.random(16));
        return keys.sign(claims, ASSERTION_LIFE);
    }

    /** By content, whatever the type says: Moodle calls it text/html. */
    private AccessToken read(PlatformHttp.Answer answer, Set<String> asked) {
        Claims said =
                new Claims(
                        StrictJson.object(answer.body())
                                .orElseThrow(() -> new TokenRefused(answer.status())));
        String value =
                said.text("access_token")
                        .filter(t -> t.matches("[\\x21-\\x7e]{1,8000}"))
                        .orElseThrow(() -> new TokenRefused(answer.status()));
        Set<String> granted =
                said.json().get("scope") instanceof JsonString list
                        ? new HashSet<>(Arrays.asList(list.getString().strip().split("\\s+")))
                        : asked;
        return new AccessToken(value, granted, goodUntil(said.json()));
    }

    private Instant goodUntil(JsonObject said) {
        long life =
                said.get("expires_in") instanceof JsonNumber n && n.doubleValue() < LONGEST
                        ? n.longValue()
                        : said.get("expires_in") instanceof JsonNumber ? LONGEST : 0;
        return clock.instant().plusSeconds(Math.max(0, life - SHORTEST));
    }
}
