package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Calls since the journal was last written. Full, it forgets: a call never waits for its note. */
@ApplicationScoped
public class CallLog {

    private static final int MOST = 2_000;

    private final BlockingQueue<ServiceCalled> waiting = new ArrayBlockingQueue<>(MOST);

    void note(ServiceCalled call) {
        waiting.offer(call);
    }

    public List<ServiceCalled> drain() {
        List<ServiceCalled> drained = new ArrayList<>();
        waiting.drainTo(drained);
        return drained;
    }
}
