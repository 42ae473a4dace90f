package org.nastavnik.gradebook;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long to wait before the next attempt: each time twice as long, up to six hours. */
final class Pauses {

    static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 10;

    private Pauses() {}

    /**
     * @param attempts made so far; none where somebody began anew meanwhile
     */
    static Duration after(int attempts) {
        Duration pause = SHORTEST.multipliedBy(1L << Math.max(0, Math.min(attempts - 1, DOUBLINGS)));
        return shorter(pause, LONGEST);
    }

    /**
     * RFC 9110 10.2.3: seconds or a date. Zero for anything else; no platform holds us for days.
     */
    static Duration asked(HttpHeaders headers, Clock clock) {
        String text = headers.firstValue("Retry-After").orElse("").strip();
        if (text.matches("\\d{1,9}")) {
            return shorter(Duration.ofSeconds(Long.parseLong(text)), LONGEST);
        }
        try {
            Instant until =
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration left = Duration.between(clock.instant(), until);
            return left.isNegative() ? Duration.ZERO : shorter(left, LONGEST);
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
