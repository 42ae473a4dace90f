package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;

/** What a check reads before it starts and writes when it is done, each in a short transaction. */
@ApplicationScoped
class SelfCheckLedger {

    private static final int LAUNCHES = 20;
    private static final int LAUNCHES_OF_A_DAY = 2_000;

    @Inject Registrations registrations;
    @Inject LaunchVerdicts verdicts;
    @Inject SelfChecks checks;
    @Inject Clock clock;

    @Transactional
    List<Registration> registrations() {
        return registrations.all();
    }

    @Transactional
    List<LaunchVerdict> lastDay() {
        return verdicts.since(clock.instant().minus(Duration.ofDays(1)), LAUNCHES_OF_A_DAY);
    }

    @Transactional
    List<LaunchVerdict> launchesOf(long registrationId) {
        return verdicts.of(registrationId, LAUNCHES);
    }

    @Transactional
    void keep(SelfCheck check) {
        checks.add(check);
    }
}
