package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.platform.AccessTokens;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.Grant;
import org.nastavnik.platform.PlatformProbe;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Scopes;
import org.nastavnik.platform.StrictJson;

/** What can be said of one platform by asking it. Each question is bounded in time by itself. */
@ApplicationScoped
class PlatformChecks {

    /** A launch token lives a minute, so a minute apart nobody gets in. */
    private static final long BREAKS = 60;

    private static final long WORRIES = 20;

    @Inject PlatformProbe probe;
    @Inject AccessTokens tokens;

    List<Finding> of(Registration registration, List<LaunchVerdict> lastLaunches) {
        List<Finding> found = new ArrayList<>();
        if (!registration.issuer().startsWith("https://")) {
            found.add(Finding.warning("platform.http", registration.issuer()));
        }
        PlatformProbe.Seen keys = probe.keys(registration);
        found.add(keys(keys));
        if (keys.skew() != null) {
            found.add(clock(keys.skew()));
        }
        if (registration.configurationUrl() != null) {
            found.add(configuration(registration, registration.configurationUrl()));
        }
        Grant grant = tokens.probe(registration);
        found.add(token(grant));
        if (grant.symptom() == null) {
            found.addAll(scopes(grant));
        }
        names(lastLaunches).ifPresent(found::add);
        return found.stream().map(finding -> finding.at(registration.id())).toList();
    }

    static Finding keys(PlatformProbe.Seen seen) {
        if (seen.symptom() != null) {
            return Finding.broken("keys.unreachable", seen.symptom());
        }
        if (!seen.isKeySet()) {
            return Finding.broken("keys.none");
        }
        return seen.usableKeys() == 0
                ? Finding.broken("keys.unusable")
                : Finding.ok("keys.fine", seen.usableKeys(), seen.millis());
    }

    static Finding clock(Duration skew) {
        long seconds = Math.abs(skew.toSeconds());
        String key = "clock." + (skew.isNegative() ? "behind" : "ahead");
        if (seconds >= BREAKS) {
            return Finding.broken(key, seconds);
        }
        return seconds >= WORRIES
                ? Finding.warning(key, seconds)
                : Finding.ok("clock.fine", seconds);
    }

    private Finding configuration(Registration registration, String address) {
        PlatformProbe.Seen seen = probe.configuration(registration, address);
        if (seen.symptom() != null) {
            return Finding.warning("configuration.unreachable", seen.symptom());
        }
        Claims said =
                new Claims(StrictJson.object(seen.body()).orElse(JsonValue.EMPTY_JSON_OBJECT));
        return differing(registration, said)
                .map(other -> Finding.warning("configuration.differs", other))
                .orElseGet(() -> Finding.ok("configuration.same", seen.millis()));
    }

    /** The first address that the platform now tells otherwise. */
    private static Optional<String> differing(Registration registration, Claims said) {
        Map<String, String> kept =
                Map.of(
                        "issuer", registration.issuer(),
                        "authorization_endpoint", registration.authEndpoint(),
                        "token_endpoint", registration.tokenEndpoint(),
                        "jwks_uri", registration.jwksUri());
        return kept.entrySet().stream()
                .filter(e -> !said.text(e.getKey()).filter(e.getValue()::equals).isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    static Finding token(Grant grant) {
        return grant.symptom() == null
                ? Finding.ok("token.fine", grant.millis())
                : Finding.broken("token.refused", grant.symptom());
    }

    static List<Finding> scopes(Grant grant) {
        List<Finding> found = new ArrayList<>();
        found.add(scope("scope.roster", grant.granted().contains(Scopes.ROSTER)));
        found.add(
                scope(
                        "scope.grades",
                        grant.granted().contains(Scopes.LINE_ITEM)
                                && grant.granted().contains(Scopes.SCORE)));
        return found;
    }

    private static Finding scope(String key, boolean granted) {
        return granted ? Finding.ok(key + ".given") : Finding.warning(key + ".kept");
    }

    /** Only launches tell whether names come: no service can be asked. */
    static Optional<Finding> names(List<LaunchVerdict> launches) {
        List<LaunchVerdict> letIn = launches.stream().filter(LaunchVerdict::isLetIn).toList();
        if (letIn.isEmpty()) {
            return Optional.empty();
        }
        boolean named = letIn.stream().anyMatch(v -> v.gave().contains(Gift.NAME));
        return Optional.of(named ? Finding.ok("names.given") : Finding.warning("names.kept"));
    }
}
