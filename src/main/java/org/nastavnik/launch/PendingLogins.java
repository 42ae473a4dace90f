package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Logins that wait for their launch: in the database, so that any node can receive it. */
@ApplicationScoped
class PendingLogins {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(30);
    private static final long MOST = 100_000;

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    private volatile Instant nextSweep = Instant.MIN;
    private volatile boolean full;

    void add(PendingLogin login) {
        entities.persist(login);
    }

    /** A flood of logins stops here, not at the end of the disk. Forgets the expired ones. */
    boolean isFull() {
        Instant now = clock.instant();
        if (now.isAfter(nextSweep)) {
            nextSweep = now.plus(BETWEEN_SWEEPS);
            entities.createNamedQuery("PendingLogin.sweep")
                    .setParameter("now", now)
                    .executeUpdate();
            full =
                    entities.createNamedQuery("PendingLogin.count", Long.class).getSingleResult()
                            > MOST;
        }
        return full;
    }

    /** A login whose word waits in the platform's storage: once it may be asked for there. */
    Optional<PendingLogin> ask(String state) {
        return known(state).filter(PendingLogin::stored).filter(l -> mark("PendingLogin.ask", l));
    }

    /** Of two launches with the same state, on whatever nodes, exactly one gets the login. */
    Optional<PendingLogin> use(String state) {
        return known(state).filter(login -> mark("PendingLogin.use", login));
    }

    private Optional<PendingLogin> known(String state) {
        return Optional.ofNullable(entities.find(PendingLogin.class, LoginSecrets.idOf(state)))
                .filter(login -> login.hasState(state));
    }

    private boolean mark(String query, PendingLogin login) {
        return entities.createNamedQuery(query)
                        .setParameter("id", login.id())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
