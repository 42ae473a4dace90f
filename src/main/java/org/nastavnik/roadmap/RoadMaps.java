package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.nastavnik.school.School;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.system.AskedOnce;

/** The road maps of all schools, one a school year. */
@ApplicationScoped
class RoadMaps {

    @PersistenceContext EntityManager entities;
    @Inject AskedOnce once;

    RoadMap add(RoadMap map) {
        entities.persist(map);
        entities.flush();
        return map;
    }

    /** Two curators who begin a map at once, or one who presses twice, wait here. */
    void hold(long schoolId) {
        entities.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
    }

    RoadMap byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(RoadMap.class, id))
                .filter(map -> map.schoolId() == schoolId)
                .orElseThrow(() -> new RoadMapNotFound(String.valueOf(id)));
    }

    Optional<RoadMap> ofYear(long schoolId, SchoolYear year) {
        return once
                .of(
                        List.of("road map", schoolId, year),
                        () -> query(schoolId, year).getResultList())
                .stream()
                .findFirst();
    }

    /** For one who writes into it: two at once wait here for one another. */
    Optional<RoadMap> held(long schoolId, SchoolYear year) {
        return query(schoolId, year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Years for which the school has a map, the latest first. */
    List<SchoolYear> years(long schoolId) {
        return entities.createNamedQuery("RoadMap.years", Integer.class)
                .setParameter("school", schoolId)
                .getResultStream()
                .map(SchoolYear::new)
                .toList();
    }

    private TypedQuery<RoadMap> query(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("RoadMap.ofYear", RoadMap.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear());
    }
}
