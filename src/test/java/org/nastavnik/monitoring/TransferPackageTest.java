package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Hashes;
import org.nastavnik.monitoring.TransferPackage.State;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

class TransferPackageTest {

    private static final Instant NOW = Instant.parse("2027-06-01T05:00:00Z");
    private static final String DATA = "{\"year\":\"2026/2027\"}";

    private final TransferPackage sent =
            new TransferPackage(
                    new TransferPackage.Paper(41, 7, DATA, "abc"),
                    new SchoolYear(2026),
                    2,
                    11,
                    NOW);

    @Test
    void keepsItsDataWithTheirHash() {
        assertThat(sent.content()).isEqualTo(DATA);
        assertThat(sent.contentHash()).isEqualTo(Hashes.sha256(DATA.getBytes()));
    }

    @Test
    void goesOnlyAfterTheDirectorHasApprovedIt() {
        assertThatThrownBy(() -> sent.send(11, NOW)).isInstanceOf(RuleBroken.class);
        assertThat(sent.wasSent()).isFalse();

        sent.approve(12, NOW);
        sent.send(11, NOW);

        assertThat(sent.state()).isEqualTo(State.SENT);
        assertThat(sent.receiptNumber()).isEqualTo("S-2026-041-02");
        assertThat(sent.sentAt()).isEqualTo(NOW);
    }

    @Test
    void isNotSentTwice() {
        sent.approve(12, NOW);
        sent.send(11, NOW);

        assertThatThrownBy(() -> sent.send(11, NOW.plusSeconds(1))).isInstanceOf(RuleBroken.class);
        assertThat(sent.sentAt()).isEqualTo(NOW);
    }

    @Test
    void cannotBeSentOnceTheDirectorHasRefused() {
        sent.refuse("Проверьте численность", 12, NOW);

        assertThat(sent.remark()).isEqualTo("Проверьте численность");
        assertThatThrownBy(() -> sent.approve(12, NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> sent.send(11, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void remembersTheFirstLookOfTheCentre() {
        sent.approve(12, NOW);
        sent.send(11, NOW);

        assertThat(sent.read(90, NOW)).isTrue();
        assertThat(sent.read(91, NOW.plusSeconds(60))).isFalse();
        assertThat(sent.readAt()).isEqualTo(NOW);
    }

    @Test
    void staysAsItWasWhenTheCentreReturnsIt() {
        sent.approve(12, NOW);
        sent.send(11, NOW);
        sent.returnToSchool("Нет целей", 90, NOW);

        assertThat(sent.state()).isEqualTo(State.RETURNED);
        assertThat(sent.content()).isEqualTo(DATA);
        assertThat(sent.wasSent()).isTrue();
    }

    @Test
    void nothingIsReturnedThatWasNotSent() {
        assertThatThrownBy(() -> sent.returnToSchool("Рано", 90, NOW))
                .isInstanceOf(RuleBroken.class);
    }
}
