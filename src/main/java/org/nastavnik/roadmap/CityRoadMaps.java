package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** The road maps of the municipality, one a school year. */
@ApplicationScoped
class CityRoadMaps {

    @PersistenceContext EntityManager entities;

    Optional<CityRoadMap> ofYear(SchoolYear year) {
        return entities.createNamedQuery("CityRoadMap.ofYear", CityRoadMap.class)
                .setParameter("year", year.startYear())
                .getResultStream()
                .findFirst();
    }

    void add(CityRoadMap map) {
        entities.persist(map);
        entities.flush();
    }
}
