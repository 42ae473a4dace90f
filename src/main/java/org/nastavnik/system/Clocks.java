package org.nastavnik.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the service; instants are UTC, days are reckoned in the school's zone. */
@ApplicationScoped
class Clocks {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
