package org.nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;

class LinkCodeTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");

    private final LinkCode code = new LinkCode(1, 15, "A7KM-34PX", Role.MENTEE, 12, NOON);

    @Test
    void opensForTwoWeeks() {
        assertThat(code.opensOn(NOON.plus(Duration.ofDays(13)))).isTrue();
        assertThat(code.opensOn(NOON.plus(Duration.ofDays(14)))).isFalse();
    }

    @Test
    void opensOnce() {
        code.useFor(7, NOON);

        assertThat(code.opensOn(NOON)).isFalse();
    }
}
