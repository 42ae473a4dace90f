package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.school.School;

/** Who has left which school. */
@ApplicationScoped
class Departures {

    @PersistenceContext EntityManager entities;
    @Inject Persons persons;

    /** Two who press at once wait here, and the second finds the pupils gone. */
    void hold(long schoolId) {
        entities.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Departure departure) {
        entities.persist(departure);
    }

    void remove(Departure departure) {
        entities.remove(departure);
    }

    /** The latest first; without those who learn there again. */
    List<Departure> of(long schoolId) {
        List<Departure> all =
                entities.createNamedQuery("Departure.ofSchool", Departure.class)
                        .setParameter("school", schoolId)
                        .getResultList();
        KnownPersons known = persons.known(all.stream().map(Departure::personId).toList());
        return all.stream()
                .filter(departure -> !departure.isBack(known.get(departure.personId())))
                .toList();
    }

    /** Whose term runs on, in whatever school. */
    List<Departure> kept(long personId, LocalDate today) {
        return entities.createNamedQuery("Departure.kept", Departure.class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .getResultList();
    }

    Optional<Departure> find(long id, long schoolId) {
        return of(schoolId).stream().filter(departure -> departure.id() == id).findFirst();
    }

    Departure byId(long id, long schoolId) {
        return find(id, schoolId).orElseThrow(() -> new DepartureNotFound(id));
    }
}
