package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.nastavnik.shared.SchoolYear;

/** What the methodical centre has set, year by year. */
@ApplicationScoped
class CityIndicatorYears {

    private static final SchoolYear LAST = new SchoolYear(9_998);

    @PersistenceContext EntityManager entities;

    /** That year and those before it, the latest first. */
    List<CityIndicatorYear> upTo(SchoolYear year) {
        return entities.createNamedQuery("CityIndicatorYear.upTo", CityIndicatorYear.class)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    /** Whatever year they are of: targets are set for years to come. */
    List<CityIndicatorYear> all() {
        return upTo(LAST);
    }

    /** Where nothing is kept yet, an empty one that is not kept either. */
    CityIndicatorYear of(SchoolYear year) {
        return upTo(year).stream()
                .filter(known -> known.year().equals(year))
                .findFirst()
                .orElseGet(() -> new CityIndicatorYear(year));
    }

    void keep(CityIndicatorYear year) {
        if (!year.isKept()) {
            entities.persist(year);
        }
        entities.flush();
    }
}
