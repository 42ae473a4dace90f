package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.nastavnik.platform.ServiceCalled;

/** Both journals in one transaction: many rows share the price of one commit. */
@ApplicationScoped
class WriteJournals {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject LaunchVerdicts verdicts;
    @Inject ServiceCalls calls;
    @Inject Clock clock;

    @Transactional
    void write(List<LaunchVerdict> judged, List<ServiceCalled> called) {
        judged.forEach(verdicts::add);
        called.forEach(call -> calls.add(new ServiceCall(call)));
    }

    @Transactional
    void sweep() {
        verdicts.sweep(clock.instant().minus(KEPT));
        calls.sweep(clock.instant().minus(KEPT));
    }
}
