package org.nastavnik.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.system.HourPassed;

/** Codes that curators have given out. */
@ApplicationScoped
class LinkCodes {

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** The newest code of a person is the only one. */
    void replace(LinkCode code) {
        entities.createNamedQuery("LinkCode.forget")
                .setParameter("person", code.personId())
                .executeUpdate();
        entities.persist(code);
    }

    /** Such a code was once given, be it used up by now. */
    boolean exists(String typed) {
        return entities.createNamedQuery("LinkCode.byHash", LinkCode.class)
                .setParameter("hash", LinkCode.hash(typed))
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** The code that still opens, held so that of two who bring it at once only one comes in. */
    Optional<LinkCode> open(String typed) {
        return entities.createNamedQuery("LinkCode.byHash", LinkCode.class)
                .setParameter("hash", LinkCode.hash(typed))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(code -> code.opensOn(clock.instant()));
    }

    /** Forgets those that have opened nothing for long: used, or too old. */
    void sweep(@Observes HourPassed hour) {
        entities.createNamedQuery("LinkCode.sweep")
                .setParameter("since", hour.now().minus(KEPT))
                .executeUpdate();
    }

    /** Codes that wait to be used, by person. */
    Map<Long, LinkCode> waiting(long schoolId) {
        return entities.createNamedQuery("LinkCode.open", LinkCode.class)
                .setParameter("school", schoolId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(LinkCode::personId, c -> c, (older, newer) -> newer));
    }
}
