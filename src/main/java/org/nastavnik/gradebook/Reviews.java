package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nastavnik.system.HourPassed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Asked reviews, by session. */
@ApplicationScoped
public class Reviews {

    private static final Duration LIFE = Duration.ofHours(8);

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** Forgets the expired ones on the way. */
    public void ask(String launchId, ReviewRequest asked) {
        sweep(new HourPassed(clock.instant()));
        entities.persist(new Review(launchId, asked, clock.instant().plus(LIFE)));
    }

    Optional<Review> of(String launchId) {
        return Optional.ofNullable(entities.find(Review.class, launchId))
                .filter(review -> review.isOpen(clock.instant()));
    }

    void sweep(@Observes HourPassed hour) {
        entities.createNamedQuery("Review.sweep")
                .setParameter("now", hour.now())
                .executeUpdate();
    }
}
