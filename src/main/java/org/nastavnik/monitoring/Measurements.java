package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.nastavnik.shared.SchoolYear;

/** What was measured in all schools. */
@ApplicationScoped
class Measurements {

    @PersistenceContext EntityManager entities;

    void add(Measurement measurement) {
        entities.persist(measurement);
    }

    void remove(Measurement measurement) {
        entities.remove(measurement);
    }

    List<Measurement> of(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("Measurement.ofYear", Measurement.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    /** Of all years, the earliest first. */
    List<Measurement> ofPerson(long personId, long schoolId) {
        return entities.createNamedQuery("Measurement.ofPerson", Measurement.class)
                .setParameter("school", schoolId)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The first mark of a moment is kept anew; another one of the same moment takes its place. */
    void take(long schoolId, Measurement.Subject subject, Measurement.Result result) {
        ofPerson(subject.personId(), schoolId).stream()
                .filter(known -> known.year().equals(subject.year()) && known.isOf(subject))
                .findFirst()
                .ifPresentOrElse(
                        known -> known.take(result),
                        () -> add(new Measurement(schoolId, subject, result)));
    }
}
