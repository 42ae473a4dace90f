package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.LaunchRejected;

/**
 * Verdicts since the journal was last written. A launch never waits for its note, so a flood that
 * fills the queue leaves holes in the journal and none in the door; the audit has every row.
 */
@ApplicationScoped
public class VerdictLog {

    private static final int MOST = 5_000;

    @Inject Clock clock;

    private final BlockingQueue<LaunchVerdict> waiting = new ArrayBlockingQueue<>(MOST);

    public void letIn(long registrationId, Claims claims) {
        waiting.offer(
                LaunchVerdict.letIn(
                        clock.instant(),
                        registrationId,
                        SeenMessage.verified(registrationId, claims)));
    }

    /**
     * @param registrationId null where no registration belongs to the state
     */
    public void refusedLaunch(
            LaunchRejected why, String reference, @Nullable Long registrationId, String idToken) {
        SeenMessage seen =
                SeenMessage.refused(registrationId == null ? 0 : registrationId, idToken);
        waiting.offer(
                LaunchVerdict.refused(clock.instant(), Door.LAUNCH, why, reference, seen)
                        .of(registrationId));
    }

    /**
     * @param claimed who the platform said it was
     */
    public void refusedLogin(LaunchRejected why, String reference, @Nullable String claimed) {
        waiting.offer(
                LaunchVerdict.refused(
                                clock.instant(), Door.LOGIN, why, reference, SeenMessage.nothing())
                        .claiming(claimed));
    }

    List<LaunchVerdict> drain() {
        List<LaunchVerdict> drained = new ArrayList<>();
        waiting.drainTo(drained);
        return drained;
    }
}
