package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All columns that we feed or are about to feed. */
@ApplicationScoped
class GradeColumns {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    GradeColumn add(GradeColumn column) {
        entities.persist(column);
        entities.flush();
        return column;
    }

    void remove(GradeColumn column) {
        forgetScores(column);
        entities.remove(column);
    }

    void forgetScores(GradeColumn column) {
        entities.createNamedQuery("OutgoingScore.forget")
                .setParameter("column", column.id())
                .executeUpdate();
    }

    GradeColumn byId(long id) {
        return find(id).orElseThrow(() -> new GradeColumnNotFound(id));
    }

    Optional<GradeColumn> find(long id) {
        return Optional.ofNullable(entities.find(GradeColumn.class, id));
    }

    /** Nobody else counts for it or changes it until the transaction ends. */
    Optional<GradeColumn> locked(long id) {
        return Optional.ofNullable(
                entities.find(GradeColumn.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<GradeColumn> ofCourse(String courseKey) {
        return entities.createNamedQuery("GradeColumn.ofCourse", GradeColumn.class)
                .setParameter("course", courseKey)
                .getResultList();
    }

    List<Long> fedBy(String place) {
        return entities.createNamedQuery("GradeColumn.fedBy", Long.class)
                .setParameter("place", place)
                .setParameter("active", GradeColumn.State.ACTIVE)
                .getResultList();
    }

    Optional<GradeColumn> byLineItem(String key) {
        return entities.createNamedQuery("GradeColumn.byLineItem", GradeColumn.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<GradeColumn> byOrder(String key) {
        return entities.createNamedQuery("GradeColumn.byOrder", GradeColumn.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<GradeColumn> ofLink(long registrationId, String resourceLink) {
        return entities.createNamedQuery("GradeColumn.ofLink", GradeColumn.class)
                .setParameter("registration", registrationId)
                .setParameter("link", resourceLink)
                .getResultStream()
                .findFirst();
    }

    List<Long> toRecount() {
        return entities.createNamedQuery("GradeColumn.toRecount", Long.class)
                .setParameter("active", GradeColumn.State.ACTIVE)
                .getResultList();
    }

    List<Long> toMake() {
        return entities.createNamedQuery("GradeColumn.toMake", Long.class)
                .setParameter("ordered", GradeColumn.State.ORDERED)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
