package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at what a platform publishes, without believing or keeping any of it. */
@ApplicationScoped
public class PlatformProbe {

    @Inject PlatformHttp http;
    @Inject Clock clock;

    /**
     * @param skew how far the platform's clock is ahead of ours; null where it does not tell
     */
    public record Seen(
            String body, @Nullable Symptom symptom, long millis, @Nullable Duration skew) {

        public boolean isKeySet() {
            return PublishedKeys.isKeySet(body);
        }

        public int usableKeys() {
            return PublishedKeys.read(body).kids().size();
        }
    }

    public Seen keys(Registration registration) {
        return seen(registration, CallKind.KEYS, registration.jwksUri(), Limits.KEYS);
    }

    public Seen configuration(Registration registration, String address) {
        return seen(registration, CallKind.CONFIGURATION, address, Limits.CONFIGURATION);
    }

    private Seen seen(Registration registration, CallKind kind, String address, Limits limits) {
        Instant started = clock.instant();
        try {
            PlatformHttp.Answer answer =
                    http.call(
                            Errand.to(registration, kind),
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Accept", "application/json"),
                            registration.innerNetwork(),
                            limits);
            return new Seen(
                    answer.body(),
                    Symptom.of(kind, answer.status(), answer.body()),
                    millisSince(started),
                    skew(answer).orElse(null));
        } catch (AddressRefused e) {
            return new Seen("", e.symptom(), millisSince(started), null);
        } catch (PlatformUnreachable e) {
            return new Seen("", e.symptom(), millisSince(started), null);
        }
    }

    private long millisSince(Instant started) {
        return Duration.between(started, clock.instant()).toMillis();
    }

    /** RFC 9110 6.6.1: the Date of an answer is when it was made, to the second. */
    private Optional<Duration> skew(PlatformHttp.Answer answer) {
        try {
            return answer.headers()
                    .firstValue("Date")
                    .map(d -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(d)))
                    .map(theirs -> Duration.between(clock.instant(), theirs));
        } catch (DateTimeException strange) {
            return Optional.empty();
        }
    }
}
