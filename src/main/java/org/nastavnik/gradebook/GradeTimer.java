package org.nastavnik.gradebook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks every few seconds whether there is something to count or to send. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class GradeTimer {

    private static final int FIRST_SECONDS = 10;
    private static final int EVERY_SECONDS = 5;

    @Resource ManagedScheduledExecutorService executor;
    @Inject GradeRound round;

    private @Nullable ScheduledFuture<?> timer;

    @PostConstruct
    void start() {
        timer =
                executor.scheduleWithFixedDelay(
                        round::play, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(true);
        }
    }
}
