package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Scans of signed papers. */
@ApplicationScoped
class ConsentScans {

    @PersistenceContext EntityManager entities;

    Optional<ConsentScan> of(long consentId, long schoolId) {
        return entities.createNamedQuery("ConsentScan.of", ConsentScan.class)
                .setParameter("school", schoolId)
                .setParameter("consent", consentId)
                .getResultStream()
                .findFirst();
    }

    /** The one of the consent, else a new one. */
    ConsentScan toFill(long consentId, long schoolId) {
        return of(consentId, schoolId).orElseGet(() -> new ConsentScan(schoolId, consentId));
    }

    void keep(ConsentScan scan) {
        entities.persist(scan);
    }
}
