package org.nastavnik.launch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few of those who come together work at a time, first come, first served: a class that works
 * all at once is through no sooner, and its last one much later. A courtesy and no guard: who has
 * waited for long, because others wait for a lock, goes on without.
 */
final class Turns {

    private final Semaphore places;
    private final Duration longest;

    Turns(int places, Duration longest) {
        this.places = new Semaphore(places, true);
        this.longest = longest;
    }

    /** As many as keep the processors busy while every other one waits for the database. */
    static Turns ofThisMachine() {
        return new Turns(2 * Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(1));
    }

    <T> T in(Supplier<T> work) {
        boolean turn = waited();
        try {
            return work.get();
        } finally {
            if (turn) {
                places.release();
            }
        }
    }

    private boolean waited() {
        try {
            return places.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
