package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.nastavnik.lms.Page;

/** A database that goes away is said calmly, and when it is back everybody just goes on. */
@Isolated("stops the database server of all")
class DatabaseOutageIT {

    @Test
    void survivesADatabaseThatGoesAwayAndComesBack() throws Exception {
        Assumptions.assumeTrue(RealDatabase.isOurs(), "the database server is not ours to stop");
        DemonstrationTown town = DemonstrationTown.get();
        Visitor curator = town.enter("curator3");
        assertThat(curator.get("persons").status()).isEqualTo(200);

        RealDatabase.stop();
        Page broken = curator.get("persons");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.body()).contains("Номер обращения").doesNotContain("Exception");
        assertThat(town.isReady()).isFalse();

        RealDatabase.start();
        Page healed = curator.get("persons");
        for (Instant end = Instant.now().plus(Duration.ofSeconds(60));
                healed.status() != 200 && Instant.now().isBefore(end); ) {
            Thread.sleep(1000);
            healed = curator.get("persons");
        }
        assertThat(healed.status()).isEqualTo(200);
        assertThat(town.isReady()).isTrue();
    }
}
