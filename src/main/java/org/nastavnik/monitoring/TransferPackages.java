package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.school.School;
import org.nastavnik.shared.SchoolYear;

/** Packages of all schools. The methodical centre looks over what was sent, and at nothing else. */
@ApplicationScoped
class TransferPackages {

    @PersistenceContext EntityManager entities;

    TransferPackage add(TransferPackage prepared) {
        entities.persist(prepared);
        entities.flush();
        return prepared;
    }

    /** Two who prepare a package at once, or one who presses twice, wait here. */
    void hold(long schoolId) {
        entities.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest first. */
    List<TransferPackage> of(long schoolId) {
        return entities.createNamedQuery("TransferPackage.ofSchool", TransferPackage.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    List<TransferPackage> of(long schoolId, SchoolYear year) {
        return of(schoolId).stream().filter(known -> known.year().equals(year)).toList();
    }

    TransferPackage byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(TransferPackage.class, id))
                .filter(known -> known.schoolId() == schoolId)
                .orElseThrow(() -> new TransferNotFound(id));
    }

    /** For the methodical centre only, and only once it was sent. */
    TransferPackage received(long id) {
        return Optional.ofNullable(entities.find(TransferPackage.class, id))
                .filter(TransferPackage::wasSent)
                .orElseThrow(() -> new TransferNotFound(id));
    }

    /** The last one that each school has sent; for the methodical centre only. */
    Map<Long, TransferPackage> lastReceived(SchoolYear year) {
        Map<Long, TransferPackage> last = new LinkedHashMap<>();
        entities.createNamedQuery("TransferPackage.received", TransferPackage.class)
                .setParameter("year", year.startYear())
                .getResultStream()
                .forEach(known -> last.put(known.schoolId(), known));
        return last;
    }
}
