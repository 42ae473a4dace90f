package org.nastavnik.platform;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what this node has written of registrations. */
public class RegistrationChanges {

    private static final AtomicLong COUNT = new AtomicLong();

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Registration written) {
        COUNT.incrementAndGet();
    }

    static long count() {
        return COUNT.get();
    }
}
