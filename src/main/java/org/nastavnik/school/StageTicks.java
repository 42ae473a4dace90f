package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** What curators ticked in their check lists. */
@ApplicationScoped
public class StageTicks {

    @PersistenceContext EntityManager entities;
    @Inject ProgrammeYears years;

    public List<StageTick> of(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("StageTick.ofYear", StageTick.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    /** Ticked twice at once it is one tick: the second waits for the first. */
    StageTick held(long schoolId, SchoolYear year, Stage stage) {
        years.hold(schoolId);
        return find(schoolId, year, stage)
                .orElseGet(() -> add(new StageTick(schoolId, year, stage)));
    }

    private StageTick add(StageTick tick) {
        entities.persist(tick);
        return tick;
    }

    void remove(long schoolId, SchoolYear year, Stage stage) {
        find(schoolId, year, stage).ifPresent(entities::remove);
    }

    private Optional<StageTick> find(long schoolId, SchoolYear year, Stage stage) {
        return of(schoolId, year).stream().filter(tick -> tick.stage() == stage).findFirst();
    }
}
