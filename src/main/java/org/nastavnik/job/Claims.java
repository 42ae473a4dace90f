package org.nastavnik.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/**
 * Which node works on which job. A node tells by heartbeats that it lives; when they stay away, its
 * claims lapse and the next node that looks takes the job.
 */
final class Claims {

    private static final String TASK = "job";
    private static final int MISSED = 6;

    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;

    /**
     * @param heartbeat a claim lapses after six of them
     * @param work what is to be done with the job of that number; what it throws has it tried again
     */
    Claims(DataSource source, Duration heartbeat, LongConsumer work) {
        task =
                Tasks.oneTime(TASK)
                        .onFailure(new FailureHandler.OnFailureRetryLater<>(heartbeat))
                        .onDeadExecutionRevive()
                        .execute((instance, context) -> work.accept(idOf(instance.getId())));
        scheduler =
                Scheduler.create(source, task)
                        .tableName("job_claim")
                        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                        .threads(1)
                        .pollingInterval(heartbeat.dividedBy(4))
                        .heartbeatInterval(heartbeat)
                        .missedHeartbeatsLimit(MISSED)
                        .alwaysPersistTimestampInUTC()
                        .shutdownMaxWait(Duration.ofSeconds(2))
                        .build();
    }

    private static long idOf(String instance) {
        return Long.parseLong(instance);
    }

    void start() {
        scheduler.start();
    }

    void stop() {
        scheduler.stop();
    }

    /** Joins the transaction of the caller: a job that was never asked for is never done. */
    void offer(long id) {
        scheduler.schedule(task.instance(String.valueOf(id)), Instant.now());
    }
}
