package org.nastavnik.deeplink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nastavnik.system.HourPassed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Open requests for content, by session. */
@ApplicationScoped
public class DeepLinks {

    private static final Duration LIFE = Duration.ofHours(1);

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** Forgets the expired ones on the way. */
    public void offer(String launchId, DeepLinkRequest asked) {
        sweep(new HourPassed(clock.instant()));
        entities.persist(new DeepLink(launchId, asked, clock.instant().plus(LIFE)));
    }

    Optional<DeepLink> open(String launchId) {
        return Optional.ofNullable(entities.find(DeepLink.class, launchId))
                .filter(link -> link.isOpen(clock.instant()));
    }

    /** The same for one answer at a time: a second press waits for the first. */
    Optional<DeepLink> answered(String launchId) {
        return Optional.ofNullable(
                        entities.find(DeepLink.class, launchId, LockModeType.PESSIMISTIC_WRITE))
                .filter(link -> link.isOpen(clock.instant()));
    }

    void sweep(@Observes HourPassed hour) {
        entities.createNamedQuery("DeepLink.sweep")
                .setParameter("now", hour.now())
                .executeUpdate();
    }
}
