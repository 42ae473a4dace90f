package org.nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CodeAttemptsTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");

    private final CodeAttempts attempts = new CodeAttempts(7, NOON);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(NOON);
        }
    }

    @Test
    void allowsAFewSlips() {
        fail(CodeAttempts.MOST - 1);

        assertThat(attempts.exhausted(NOON)).isFalse();
    }

    @Test
    void closesForAnHour() {
        fail(CodeAttempts.MOST);

        assertThat(attempts.exhausted(NOON.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(attempts.exhausted(NOON.plus(Duration.ofMinutes(60)))).isFalse();
    }

    @Test
    void countsAnewAfterAnHour() {
        fail(CodeAttempts.MOST);
        Instant later = NOON.plus(Duration.ofMinutes(61));

        attempts.failed(later);

        assertThat(attempts.exhausted(later)).isFalse();
    }

    @Test
    void forgetsSlipsOnceACodeFits() {
        fail(CodeAttempts.MOST - 1);
        attempts.forgiven();
        fail(1);

        assertThat(attempts.exhausted(NOON)).isFalse();
    }
}
