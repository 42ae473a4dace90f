package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Published keys of platforms, each kept under its registration and never mixed with another's. An
 * unknown kid makes us look again, since the platform may have a new key, but not more often than
 * the interval; launches of the same platform wait for one look, those of others do not.
 */
@ApplicationScoped
public class PlatformKeys implements KeySource {

    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration USABLE = Duration.ofHours(24);

    @Inject PlatformHttp http;
    @Inject Clock clock;

    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    /** The keys of one platform. */
    private final class Shelf {

        private PublishedKeys keys = PublishedKeys.NONE;
        private Instant fetchedAt = Instant.MIN;
        private Instant lookedAt = Instant.MIN;

        synchronized @Nullable RSAPublicKey key(Registration registration, String kid) {
            Instant now = clock.instant();
            boolean old = !fetchedAt.isAfter(now.minus(FRESH));
            if ((old || !keys.has(kid)) && lookedAt.isBefore(now.minus(BETWEEN_LOOKS))) {
                lookedAt = now;
                look(registration, now);
            }
            if (fetchedAt.isBefore(now.minus(USABLE))) {
                keys = PublishedKeys.NONE;
            }
            return keys.key(kid);
        }

        private void look(Registration registration, Instant now) {
            try {
                PlatformHttp.Answer answer =
                        http.get(
                                registration,
                                registration.jwksUri(),
                                "application/json",
                                Limits.KEYS);
                if (answer.ok()) {
                    keys = PublishedKeys.read(answer.body());
                    fetchedAt = now;
                }
            } catch (PlatformUnreachable | AddressRefused e) {
                System.getLogger(PlatformKeys.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "keys of registration "
                                        + registration.id()
                                        + ": "
                                        + e.getMessage());
            }
        }
    }

    /** Security framework 6.3: the key set at the registered address, by kid. */
    @Override
    public RSAPublicKey key(Registration registration, String kid) {
        RSAPublicKey key =
                shelves.computeIfAbsent(
                                registration.id() + " " + registration.jwksUri(), k -> new Shelf())
                        .key(registration, kid);
        if (key == null) {
            throw new LaunchRejected(Reason.KID, "kid");
        }
        return key;
    }
}
