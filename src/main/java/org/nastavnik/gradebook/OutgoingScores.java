package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Identity;
import org.nastavnik.platform.Registration;

/** All scores, sent or to be sent. */
@ApplicationScoped
class OutgoingScores {

    private static final int CHUNK = 500;

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    void add(OutgoingScore score) {
        entities.persist(score);
    }

    void remove(OutgoingScore score) {
        entities.remove(score);
    }

    List<Long> due(int most) {
        return entities.createNamedQuery("OutgoingScore.due", Long.class)
                .setParameter("active", GradeColumn.State.ACTIVE)
                .setParameter("known", Registration.State.ACTIVE)
                .setParameter("waiting", OutgoingScore.State.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    Optional<OutgoingScore> locked(long id) {
        return Optional.ofNullable(
                entities.find(OutgoingScore.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<OutgoingScore> locked(GradeColumn column, long identityId) {
        return entities.createNamedQuery("OutgoingScore.ofIdentity", Long.class)
                .setParameter("column", column.id())
                .setParameter("identity", identityId)
                .getResultStream()
                .findFirst()
                .flatMap(this::locked);
    }

    /** A platform that does not answer one score is not asked about the next. */
    void holdBack(long registrationId, Instant until, @Nullable Obstacle obstacle) {
        entities.createNamedQuery("OutgoingScore.holdBack")
                .setParameter("registration", registrationId)
                .setParameter("waiting", OutgoingScore.State.WAITING)
                .setParameter("until", until)
                .setParameter("obstacle", obstacle)
                .executeUpdate();
    }

    List<OutgoingScore> of(GradeColumn column, @Nullable Long schoolId) {
        if (schoolId == null) {
            return entities.createNamedQuery("OutgoingScore.ofColumn", OutgoingScore.class)
                    .setParameter("column", column.id())
                    .getResultList();
        }
        return entities.createNamedQuery("OutgoingScore.ofSchool", OutgoingScore.class)
                .setParameter("column", column.id())
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** Somebody wants them sent, whatever the platform has. */
    void sendAgain(List<Long> ids) {
        for (int from = 0; from < ids.size(); from += CHUNK) {
            entities.createNamedQuery("OutgoingScore.again")
                    .setParameter("waiting", OutgoingScore.State.WAITING)
                    .setParameter("now", clock.instant())
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .executeUpdate();
        }
    }

    Tally tally(GradeColumn column, @Nullable Long schoolId) {
        var query =
                entities.createNamedQuery(
                                schoolId == null
                                        ? "OutgoingScore.tally"
                                        : "OutgoingScore.tallyOfSchool",
                                Object[].class)
                        .setParameter("column", column.id());
        if (schoolId != null) {
            query.setParameter("school", schoolId);
        }
        return Tally.of(query.getResultList());
    }

    /** Who has an account there that is linked to a person, after the given one. */
    List<Identity> linked(long registrationId, long after, int most) {
        return entities.createQuery(
                        "select i from Identity i where i.registrationId = :registration"
                                + " and i.personId is not null and i.id > :after order by i.id",
                        Identity.class)
                .setParameter("registration", registrationId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Identity> identity(long id) {
        return Optional.ofNullable(entities.find(Identity.class, id));
    }

    boolean belongs(long personId, long schoolId) {
        return entities.createQuery(
                                "select count(a) from Person p join p.affiliations a"
                                        + " where p.id = :person and a.schoolId = :school"
                                        + " and a.endsOn is null",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("school", schoolId)
                        .getSingleResult()
                > 0;
    }
}
