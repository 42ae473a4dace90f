package org.nastavnik.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.Wiring.wired;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nastavnik.launch.ServiceFixtures;

class RatesTest {

    private final ServiceFixtures.TestClock clock = new ServiceFixtures.TestClock();
    private final Rates rates = wired(new Rates(), clock, new ServiceFixtures.Settings(true));

    private long passed(String address, int knocks) {
        return IntStream.range(0, knocks).filter(i -> rates.take(address, 300)).count();
    }

    @Test
    @DisplayName("attack C15, I09: a flood from one address stops, others do not notice")
    void stopsAFlood() {
        assertThat(passed("1.2.3.4", 1000)).isEqualTo(300);
        assertThat(passed("1.2.3.5", 1)).isEqualTo(1);
    }

    @Test
    void letsASchoolThroughOneAddressIn() {
        for (int minute = 0; minute < 5; minute++) {
            assertThat(passed("school", 200)).isEqualTo(200);
            clock.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void forgivesWithTime() {
        passed("1.2.3.4", 300);
        clock.pass(Duration.ofSeconds(10));

        assertThat(passed("1.2.3.4", 100)).isEqualTo(50);
    }
}
