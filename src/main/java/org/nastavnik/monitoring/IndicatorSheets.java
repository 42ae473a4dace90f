package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** What curators have typed for indicators, one sheet a school and year. */
@ApplicationScoped
class IndicatorSheets {

    @PersistenceContext EntityManager entities;

    /** Where nothing is kept yet, an empty one that is not kept either. */
    IndicatorSheet of(long schoolId, SchoolYear year) {
        return find(schoolId, year).orElseGet(() -> new IndicatorSheet(schoolId, year));
    }

    private Optional<IndicatorSheet> find(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("IndicatorSheet.ofYear", IndicatorSheet.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultStream()
                .findFirst();
    }

    void keep(IndicatorSheet sheet) {
        if (!sheet.isKept()) {
            entities.persist(sheet);
        }
        entities.flush();
    }
}
