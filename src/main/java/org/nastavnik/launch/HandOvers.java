package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nastavnik.system.HourPassed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.nastavnik.platform.Secrets;

/** Launches that wait for their window: in the database, so that any node can open it. */
@ApplicationScoped
class HandOvers {

    static final Duration LIFE = Duration.ofMinutes(5);

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** The ticket; it is not kept. Forgets the expired ones. */
    String add(String launchId, String place) {
        sweep(new HourPassed(clock.instant()));
        String ticket = Secrets.random(32);
        entities.persist(
                new HandOver(Secrets.hash(ticket), launchId, place, clock.instant().plus(LIFE)));
        return ticket;
    }

    /** Of two windows with the same ticket, on whatever nodes, exactly one gets the launch. */
    Optional<HandOver> take(String ticket) {
        String hash = Secrets.hash(ticket);
        return Optional.ofNullable(entities.find(HandOver.class, hash))
                .filter(
                        found ->
                                entities.createNamedQuery("HandOver.take")
                                                .setParameter("ticket", hash)
                                                .setParameter("now", clock.instant())
                                                .executeUpdate()
                                        == 1);
    }

    void sweep(@Observes HourPassed hour) {
        entities.createNamedQuery("HandOver.sweep")
                .setParameter("now", hour.now())
                .executeUpdate();
    }
}
