package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** What came in by questionnaires and waits for the curator. */
@ApplicationScoped
class IntakeDrafts {

    @PersistenceContext EntityManager entities;

    List<IntakeDraft> of(long schoolId, SchoolYear year, MemberRole side) {
        return entities.createNamedQuery("IntakeDraft.ofYear", IntakeDraft.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .setParameter("side", side)
                .getResultList();
    }

    Optional<IntakeDraft> of(long personId, long schoolId, SchoolYear year, MemberRole side) {
        return entities.createNamedQuery("IntakeDraft.ofPerson", IntakeDraft.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .setParameter("side", side)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    void add(IntakeDraft draft) {
        entities.persist(draft);
    }

    /** Accepted or dropped. */
    void remove(IntakeDraft draft) {
        entities.remove(draft);
    }
}
