package org.nastavnik.inspection;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.nastavnik.platform.Registration;

/**
 * Checks the whole service: itself, and all working platforms side by side, within twenty seconds.
 * No transaction is open meanwhile.
 */
@ApplicationScoped
public class RunSelfCheck {

    private static final Duration ALTOGETHER = Duration.ofSeconds(20);

    @Inject OwnChecks own;
    @Inject PlatformChecks platforms;
    @Inject SelfCheckLedger ledger;
    @Inject JournalWriter journals;
    @Inject Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService managed;

    public void run(long personId, Surroundings request) {
        journals.flush();
        List<Registration> all = ledger.registrations();
        List<LaunchVerdict> lastDay = ledger.lastDay();
        ledger.keep(
                new SelfCheck(clock.instant(), personId, found(all, lastDay, request, managed)));
    }

    List<Finding> found(
            List<Registration> all,
            List<LaunchVerdict> lastDay,
            Surroundings request,
            Executor executor) {
        List<CompletableFuture<List<Finding>>> asked = new ArrayList<>();
        asked.add(started(() -> own.of(request, all, lastDay), executor, Finding.warning("late")));
        for (Registration registration : all) {
            if (registration.isActive()) {
                Finding late = Finding.broken("late").at(registration.id());
                List<LaunchVerdict> launches = ledger.launchesOf(registration.id());
                asked.add(started(() -> platforms.of(registration, launches), executor, late));
            }
        }
        return asked.stream().flatMap(answer -> answer.join().stream()).toList();
    }

    private static CompletableFuture<List<Finding>> started(
            Supplier<List<Finding>> check, Executor executor, Finding late) {
        return CompletableFuture.supplyAsync(check, executor)
                .completeOnTimeout(List.of(late), ALTOGETHER.toMillis(), TimeUnit.MILLISECONDS);
    }
}
