package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.platform.Registration;

/**
 * Checks the whole service: itself, then one working platform after the other. Each question is
 * bounded, and once twenty seconds are over no further platform is asked. No transaction is open
 * meanwhile.
 */
@ApplicationScoped
public class RunSelfCheck {

    private static final Duration ALTOGETHER = Duration.ofSeconds(20);

    @Inject OwnChecks own;
    @Inject PlatformChecks platforms;
    @Inject SelfCheckLedger ledger;
    @Inject JournalWriter journals;
    @Inject Clock clock;

    public void run(long personId, Surroundings request) {
        journals.flush();
        List<Registration> all = ledger.registrations();
        List<Finding> found = new ArrayList<>(own.of(request, all, ledger.lastDay()));
        found.addAll(ofPlatforms(all));
        ledger.keep(new SelfCheck(clock.instant(), personId, found));
    }

    /** The newest first: it is the one that is being set up. */
    private List<Finding> ofPlatforms(List<Registration> all) {
        Instant end = clock.instant().plus(ALTOGETHER);
        List<Finding> found = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Registration registration = all.get(i);
            if (registration.isActive()) {
                found.addAll(
                        clock.instant().isBefore(end)
                                ? platforms.of(registration, ledger.launchesOf(registration.id()))
                                : List.of(Finding.warning("late").at(registration.id())));
            }
        }
        return found;
    }
}
