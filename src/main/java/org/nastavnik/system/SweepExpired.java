package org.nastavnik.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Has every room forget what has expired, in one transaction. */
@ApplicationScoped
class SweepExpired {

    @Inject Event<HourPassed> passed;
    @Inject Clock clock;

    @Transactional
    void sweep() {
        passed.fire(new HourPassed(clock.instant()));
    }
}
