package org.nastavnik.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a working node writes down, each in a transaction of its own, so that others see it. */
@ApplicationScoped
class JobProgress {

    @Inject Jobs jobs;
    @Inject Clock clock;

    /** What was begun, to be run now; empty where the job has ended. */
    record Begun(String kind, long subjectId, @Nullable Long schoolId, int attempt) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Begun> begin(long id) {
        Job job = jobs.locked(id);
        if (!job.begin(clock.instant())) {
            return Optional.empty();
        }
        jobs.forgetPiecesBefore(id, job.attempt());
        return Optional.of(new Begun(job.kind(), job.subjectId(), job.schoolId(), job.attempt()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void step(long id, int attempt, int done, int total) {
        if (!jobs.progress(id, attempt, done, total)) {
            throw new JobSuperseded(id, attempt);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(long id, int attempt, int no, byte[] content) {
        jobs.add(new JobPiece(id, attempt, no, content));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void finish(long id, int attempt, @Nullable MadeFile file) {
        mine(id, attempt).finish(file, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(long id, int attempt, Failed why) {
        mine(id, attempt).fail(why.key(), why.argument(), why.reference(), clock.instant());
    }

    /**
     * @param reference null where the user can mend it himself
     */
    record Failed(String key, @Nullable String argument, @Nullable String reference) {}

    private Job mine(long id, int attempt) {
        Job job = jobs.locked(id);
        if (job.attempt() != attempt || job.hasEnded()) {
            throw new JobSuperseded(id, attempt);
        }
        return job;
    }
}
