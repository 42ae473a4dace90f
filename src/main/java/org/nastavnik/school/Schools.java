package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All schools of the municipality, and the municipality itself. */
@ApplicationScoped
public class Schools {

    /** Days are reckoned where the schools are. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tomsk");

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    public Optional<Municipality> municipality() {
        return entities.createNamedQuery("Municipality.all", Municipality.class)
                .getResultStream()
                .findFirst();
    }

    void found(Municipality municipality) {
        entities.persist(municipality);
    }

    School add(School school) {
        entities.persist(school);
        entities.flush();
        return school;
    }

    public School byId(long id) {
        return Optional.ofNullable(entities.find(School.class, id))
                .orElseThrow(() -> new SchoolNotFound(id));
    }

    /** Those that work; reorganised ones are not among them. */
    public List<School> all() {
        LocalDate today = today();
        return entities.createNamedQuery("School.all", School.class)
                .setParameter("today", today)
                .getResultStream()
                .sorted(Comparator.comparing(s -> s.on(today).shortName()))
                .toList();
    }

    /** Reorganised ones, for the centre. */
    List<School> archived() {
        return entities.createNamedQuery("School.archived", School.class)
                .setParameter("today", today())
                .getResultList();
    }

    /** Where the school is. */
    LocalDate today(School school) {
        return LocalDate.now(clock.withZone(school.zone()));
    }

    /** Changes of its requisites count as changes of the school, for two who edit at once. */
    void changed(School school) {
        entities.lock(school, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public SchoolRequisites requisitesToday(long schoolId) {
        return byId(schoolId).on(today());
    }
}
