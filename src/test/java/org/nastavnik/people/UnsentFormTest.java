package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnsentFormTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void keepsWhatWasTypedToTheLetter() {
        Map<String, List<String>> typed =
                Map.of("topic", List.of("«Ёж» <b>\"'\\\r\n\t"), "kind", List.of("A", "", "B"));

        assertThat(form(typed).typed()).isEqualTo(typed);
    }

    @Test
    void waitsADayForItsOwnerOnly() {
        UnsentForm form = form(Map.of("topic", List.of("x")));

        assertThat(form.isOf(7)).isTrue();
        assertThat(form.isOf(8)).isFalse();
        assertThat(form.waits(NOW.plus(Duration.ofHours(23)))).isTrue();
        assertThat(form.waits(NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void isNotKeptWhenNothingWasTypedOrTooMuch() {
        assertThat(late(Map.of("topic", List.of(" "))).isWorthKeeping()).isFalse();
        assertThat(late(Map.of("topic", List.of("x".repeat(200_000)))).isWorthKeeping()).isFalse();
        assertThat(late(Map.of("topic", java.util.Collections.nCopies(301, "x"))).isWorthKeeping())
                .isFalse();
        assertThat(late(Map.of("topic", List.of("x"))).isWorthKeeping()).isTrue();
    }

    @Test
    void opensWithItsSecretUntilItsTime() {
        LaunchSession session = session();

        assertThat(session.opensWith("hash", NOW.minusSeconds(1))).isTrue();
        assertThat(session.opensWith("hash", NOW)).isFalse();
        assertThat(session.openedOnceWith("hash", NOW)).isTrue();
        assertThat(session.openedOnceWith("other", NOW)).isFalse();
        assertThat(session.openedOnceWith("hash", NOW.plus(LaunchSessions.KNOWN))).isFalse();
        assertThat(session.openedOnceWith("hash", NOW.minusSeconds(1))).isFalse();
    }

    @Test
    void opensWithNothingOfBeforeOnceRenewed() {
        LaunchSession session = session();
        session.renew("new", "token");

        assertThat(session.opensWith("hash", NOW.minusSeconds(1))).isFalse();
        assertThat(session.opensWith("new", NOW.minusSeconds(1))).isTrue();
        assertThat(session.csrfToken()).isEqualTo("token");
    }

    @Test
    void goesBackOnlyInTheSchoolThatItWasTypedIn() {
        UnsentForm form =
                new UnsentForm(session(), 2L, late(Map.of()), NOW, NOW.plus(UnsentForms.LIFE));

        assertThat(form.isFor(2L)).isTrue();
        assertThat(form.isFor(1L)).isFalse();
        assertThat(form.isFor(null)).isFalse();
    }

    private static UnsentForm form(Map<String, List<String>> typed) {
        return new UnsentForm(session(), null, late(typed), NOW, NOW.plus(UnsentForms.LIFE));
    }

    private static LateForm late(Map<String, List<String>> typed) {
        return new LateForm("units/1/journal", "units/1/journal/new", typed, false);
    }

    private static LaunchSession session() {
        LaunchFacts facts =
                new LaunchFacts(1, 7, null, false, false, Locale.ENGLISH, null, null, List.of());
        return new LaunchSession("id", "hash", "csrf", facts, NOW);
    }
}
