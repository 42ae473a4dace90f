package org.nastavnik.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the service: instants are the same everywhere, days are those of the town. */
@ApplicationScoped
class Clocks {

    private static final ZoneId TOWN = ZoneId.of("Asia/Tomsk");

    @Produces
    Clock clock() {
        return Clock.system(TOWN);
    }
}
