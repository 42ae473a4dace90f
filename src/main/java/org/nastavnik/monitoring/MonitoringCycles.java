package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.shared.SchoolYear;

/** What all schools have made of their monitoring. */
@ApplicationScoped
class MonitoringCycles {

    @PersistenceContext EntityManager entities;

    Optional<MonitoringCycle> find(long schoolId, SchoolYear year, MonitoringStage stage) {
        return entities.createNamedQuery("MonitoringCycle.one", MonitoringCycle.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .setParameter("stage", stage)
                .getResultStream()
                .findFirst();
    }

    MonitoringCycle add(MonitoringCycle cycle) {
        entities.persist(cycle);
        entities.flush();
        return cycle;
    }

    /** In which the school has asked or concluded something. */
    Set<SchoolYear> years(long school) {
        return Stream.of("MonitoringCycle.years", "MonitoringCycle.surveyYears")
                .flatMap(
                        query ->
                                entities.createNamedQuery(query, Integer.class)
                                        .setParameter("school", school)
                                        .getResultStream())
                .map(SchoolYear::new)
                .collect(Collectors.toSet());
    }
}
