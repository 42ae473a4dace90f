package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Schools;

/** The dictionary of grounds: the city's acts and, school by school, its own. */
@ApplicationScoped
class LegalActs {

    @PersistenceContext EntityManager entities;
    @Inject Schools schools;

    /** New or changed; what two wrote at once the second learns now. */
    LegalAct keep(LegalAct act) {
        entities.persist(act);
        entities.flush();
        return act;
    }

    /**
     * Of two who write for the same school or for the city at once the second waits here, and then
     * finds what the first has written.
     */
    void hold(long schoolId) {
        if (schoolId == LegalAct.CITY) {
            schools.municipality()
                    .ifPresent(city -> entities.lock(city, LockModeType.PESSIMISTIC_WRITE));
        } else {
            entities.lock(schools.byId(schoolId), LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /** As it stands now, and nobody else changes it meanwhile. */
    void hold(LegalAct act) {
        entities.refresh(act, LockModeType.PESSIMISTIC_WRITE);
    }

    void remove(LegalAct act) {
        entities.remove(act);
    }

    /**
     * @param schoolId whose own acts may be meant besides the city's
     */
    LegalAct byId(long id, long schoolId) {
        return Optional.ofNullable(find(id))
                .filter(act -> act.isOfCity() || act.schoolId() == schoolId)
                .orElseThrow(() -> new LegalActNotFound(id));
    }

    @Nullable LegalAct find(long id) {
        return entities.find(LegalAct.class, id);
    }

    /** The city's and the school's own, no other school's. */
    List<LegalAct> known(long schoolId) {
        return entities.createNamedQuery("LegalAct.known", LegalAct.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** What preambles of the school are put together from. */
    Grounds grounds(long schoolId) {
        return Grounds.of(known(schoolId).stream().map(LegalAct::ground).toList());
    }
}
