package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.nastavnik.school.School;

/** Who has left which school. */
@ApplicationScoped
class Departures {

    @PersistenceContext EntityManager entities;

    /** Two who press at once wait here, and the second finds the pupils gone. */
    void hold(long schoolId) {
        entities.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Departure departure) {
        entities.persist(departure);
    }

    /** The latest first. */
    List<Departure> of(long schoolId) {
        return entities.createNamedQuery("Departure.ofSchool", Departure.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    Departure byId(long id, long schoolId) {
        return of(schoolId).stream()
                .filter(departure -> departure.id() == id)
                .findFirst()
                .orElseThrow(() -> new DepartureNotFound(id));
    }
}
