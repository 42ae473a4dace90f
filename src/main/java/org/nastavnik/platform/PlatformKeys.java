package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
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
        private final ReentrantLock looking = new ReentrantLock();
        private volatile PublishedKeys keys = PublishedKeys.NONE;
        private volatile Instant fetchedAt = Instant.MIN;
        private volatile Instant lookedAt = Instant.MIN;
        private volatile @Nullable Symptom symptom;

        /** Who has a key at hand does not wait for the one who is looking; who has none does. */
        @Nullable RSAPublicKey key(Registration registration, String kid) {
            Instant now = clock.instant();
            if (keys.has(kid) && isUsable(now)) {
                if (isOld(now) && looking.tryLock()) {
                    lookLocked(registration, kid, now);
                }
            } else {
                looking.lock();
                lookLocked(registration, kid, now);
            }
            return isUsable(now) ? keys.key(kid) : null;
        }

        private void lookLocked(Registration registration, String kid, Instant now) {
            try {
                if ((isOld(now) || !keys.has(kid)) && lookedAt.isBefore(now.minus(BETWEEN_LOOKS))) {
                    look(registration, now);
                }
            } finally {
                looking.unlock();
            }
        }

        private boolean isOld(Instant now) {
            return !fetchedAt.isAfter(now.minus(FRESH));
        }

        private boolean isUsable(Instant now) {
            return !fetchedAt.isBefore(now.minus(USABLE));
        }

        private void look(Registration registration, Instant now) {
            lookedAt = now;
            try {
                PlatformHttp.Answer answer =
                        http.get(
                                registration,
                                CallKind.KEYS,
                                registration.jwksUri(),
                                "application/json",
                                Limits.KEYS);
                take(answer, now);
            } catch (PlatformUnreachable e) {
                failed(registration, e.symptom());
            } catch (AddressRefused e) {
                failed(registration, e.symptom());
            }
        }

        /** A page that says «maintenance» with status 200 is no key set and takes no key away. */
        private void take(PlatformHttp.Answer answer, Instant now) {
            symptom = Symptom.of(CallKind.KEYS, answer.status(), answer.body());
            if (symptom == null && PublishedKeys.isKeySet(answer.body())) {
                keys = PublishedKeys.read(answer.body());
                fetchedAt = now;
            } else if (symptom == null) {
                symptom = Symptom.REFUSED;
            }
        }

        private void failed(Registration registration, Symptom seen) {
            symptom = seen;
            System.getLogger(PlatformKeys.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "keys of registration " + registration.id() + ": " + seen);
        }

        private KeysSeen seen() {
            return new KeysSeen(keys.kids(), known(fetchedAt), known(lookedAt), symptom);
        }

        private static @Nullable Instant known(Instant instant) {
            return instant.equals(Instant.MIN) ? null : instant;
        }
    }

    /** What is on the shelf now. */
    public KeysSeen seen(Registration registration) {
        return shelf(registration).seen();
    }

    /** Asks the platform now, unless somebody did a moment ago. */
    public KeysSeen lookNow(Registration registration) {
        Shelf shelf = shelf(registration);
        Instant now = clock.instant();
        shelf.looking.lock();
        try {
            if (shelf.lookedAt.isBefore(now.minus(BETWEEN_LOOKS))) {
                shelf.look(registration, now);
            }
        } finally {
            shelf.looking.unlock();
        }
        return shelf.seen();
    }

    private Shelf shelf(Registration registration) {
        return shelves.computeIfAbsent(
                registration.id() + " " + registration.jwksUri(), k -> new Shelf());
    }

    /** Security framework 6.3: the key set at the registered address, by kid. */
    @Override
    public RSAPublicKey key(Registration registration, String kid) {
        RSAPublicKey key = shelf(registration).key(registration, kid);
        if (key == null) {
            throw new LaunchRejected(Reason.KID, "kid");
        }
        return key;
    }
}
