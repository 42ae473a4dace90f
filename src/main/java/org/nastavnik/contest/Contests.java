package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The contests of the municipality. */
@ApplicationScoped
public class Contests {

    @PersistenceContext EntityManager entities;

    Contest add(Contest contest) {
        entities.persist(contest);
        entities.flush();
        return contest;
    }

    /** What stands in tables of its own counts too: two who change it shall collide. */
    void changed(Contest contest) {
        entities.lock(contest, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public Contest byId(long id) {
        return find(id).orElseThrow(() -> new ContestNotFound(id));
    }

    Optional<Contest> find(long id) {
        return Optional.ofNullable(entities.find(Contest.class, id));
    }

    /** The latest deadline first. */
    public List<Contest> all() {
        return entities.createNamedQuery("Contest.all", Contest.class).getResultList();
    }

    public List<Contest> open(Instant now) {
        return all().stream().filter(contest -> contest.isOpen(now)).toList();
    }
}
