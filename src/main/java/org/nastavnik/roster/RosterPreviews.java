package org.nastavnik.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nastavnik.system.HourPassed;

/** Lists that curators look at, and which accounts courses have listed. */
@ApplicationScoped
class RosterPreviews {

    @PersistenceContext EntityManager entities;

    void add(RosterPreview preview) {
        entities.persist(preview);
    }

    /** Forgets those that nobody can confirm any more: they hold names. */
    void sweep(@Observes HourPassed hour) {
        entities.createQuery(
                        "select p from RosterPreview p where p.expiresAt < :now",
                        RosterPreview.class)
                .setParameter("now", hour.now())
                .getResultList()
                .forEach(entities::remove);
    }

    Optional<RosterPreview> find(String id) {
        return Optional.ofNullable(entities.find(RosterPreview.class, id));
    }

    /** Held, so that of two confirmations the second finds the first one's work. */
    Optional<RosterPreview> held(String id) {
        return Optional.ofNullable(
                entities.find(RosterPreview.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Set<Long> readBefore(String courseKey) {
        return new HashSet<>(
                entities.createNamedQuery("CourseMember.ofCourse", Long.class)
                        .setParameter("course", courseKey)
                        .getResultList());
    }

    void remember(String courseKey, Collection<Long> identityIds) {
        Set<Long> known = readBefore(courseKey);
        identityIds.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> entities.persist(new CourseMember(courseKey, id)));
    }
}
