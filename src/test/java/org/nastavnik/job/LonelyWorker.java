package org.nastavnik.job;

import java.time.Duration;

/** A node of its own that takes a job, says so, and never ends it: to be killed at its work. */
public final class LonelyWorker {

    static final Duration HEARTBEAT = Duration.ofMillis(400);

    private LonelyWorker() {}

    /**
     * @param args address, user and password of the database
     */
    public static void main(String[] args) throws InterruptedException {
        new Claims(ClaimsContract.source(args[0], args[1], args[2]), HEARTBEAT, LonelyWorker::work)
                .start();
        Thread.sleep(Duration.ofMinutes(2).toMillis());
    }

    private static void work(long job) {
        System.out.println("took " + job);
        try {
            Thread.sleep(Duration.ofMinutes(2).toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
