package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Scans of signed papers. */
@ApplicationScoped
class ConsentScans {

    @PersistenceContext EntityManager entities;

    /** The newest first. */
    List<ConsentScan> of(long consentId, long schoolId) {
        return entities.createNamedQuery("ConsentScan.of", ConsentScan.class)
                .setParameter("school", schoolId)
                .setParameter("consent", consentId)
                .getResultList();
    }

    void drop(long consentId, long schoolId) {
        of(consentId, schoolId).forEach(entities::remove);
    }

    /** The same file once more is a second press of the button. */
    void keep(ConsentScan scan) {
        boolean again =
                of(scan.consentId(), scan.schoolId()).stream()
                        .findFirst()
                        .filter(newest -> newest.sha256().equals(scan.sha256()))
                        .isPresent();
        if (!again) {
            entities.persist(scan);
        }
    }
}
