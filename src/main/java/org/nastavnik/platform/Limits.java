package org.nastavnik.platform;

import java.time.Duration;

/** How long a call may take altogether, and how much it may bring. */
public record Limits(Duration time, int bytes) {

    static final Limits KEYS = new Limits(Duration.ofSeconds(3), 100_000);
    public static final Limits CONFIGURATION = new Limits(Duration.ofSeconds(5), 200_000);
    static final Limits TOKEN = new Limits(Duration.ofSeconds(5), 100_000);
    static final Limits SERVICE = new Limits(Duration.ofSeconds(15), 8_000_000);
}
