package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.school.School;
import org.nastavnik.shared.SchoolYear;

/** What the matching board keeps, school by school. */
@ApplicationScoped
class MatchDrafts {

    @PersistenceContext EntityManager entities;

    /** Two who arrange or take at once wait here for one another. */
    void hold(long schoolId) {
        entities.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(MatchDraft draft) {
        entities.persist(draft);
        entities.flush();
    }

    void remove(MatchDraft draft) {
        entities.remove(draft);
        entities.flush();
    }

    void add(MatchVeto veto) {
        entities.persist(veto);
        entities.flush();
    }

    void remove(MatchVeto veto) {
        entities.remove(veto);
    }

    List<MatchDraft> of(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("MatchDraft.ofYear", MatchDraft.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    Optional<MatchDraft> find(long id, long schoolId) {
        return Optional.ofNullable(entities.find(MatchDraft.class, id))
                .filter(draft -> draft.schoolId() == schoolId);
    }

    List<MatchVeto> vetoes(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("MatchVeto.ofYear", MatchVeto.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    Optional<MatchVeto> veto(long id, long schoolId) {
        return Optional.ofNullable(entities.find(MatchVeto.class, id))
                .filter(veto -> veto.schoolId() == schoolId);
    }
}
