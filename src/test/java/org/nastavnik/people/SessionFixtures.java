package org.nastavnik.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Sessions as launches open them. */
public final class SessionFixtures {

    private SessionFixtures() {}

    public static LaunchSession teacher(long registration, String courseKey, Locale locale) {
        LaunchFacts facts =
                new LaunchFacts(
                        registration, 5, courseKey, true, false, locale, null, null, List.of());
        return new LaunchSession("launch", "hash", "csrf", facts, Instant.MAX);
    }
}
