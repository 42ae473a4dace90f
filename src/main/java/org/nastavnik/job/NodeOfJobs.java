package org.nastavnik.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** This node as one that works: it takes jobs one after another, whichever node they came to. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NodeOfJobs {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    @Resource(lookup = "java:app/jdbc/nastavnik")
    DataSource source;

    @Resource ManagedExecutorService threads;
    @Inject RunJob run;

    private @Nullable Claims claims;

    @PostConstruct
    void start() {
        Claims own = new Claims(source, HEARTBEAT, this::work);
        own.start();
        claims = own;
    }

    /** The thread of the claims is none of the container's, and knows neither beans nor JPA. */
    private void work(long id) {
        Future<?> working = threads.submit(() -> run.run(id));
        try {
            working.get();
        } catch (InterruptedException e) {
            working.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the node stops", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("job " + id + " is to be tried again", e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        if (claims != null) {
            claims.stop();
        }
    }

    /** Only what is public can be called on such a bean. */
    public void offer(long id) {
        Objects.requireNonNull(claims).offer(id);
    }
}
