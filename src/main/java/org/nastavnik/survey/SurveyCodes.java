package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nastavnik.school.Schools;
import org.nastavnik.system.HourPassed;

/** Codes that curators have printed. */
@ApplicationScoped
class SurveyCodes {

    private static final int KEPT_DAYS = 60;

    @PersistenceContext EntityManager entities;

    void add(SurveyCode code) {
        entities.persist(code);
    }

    List<SurveyCode> of(Survey survey) {
        return entities.createNamedQuery("SurveyCode.ofSurvey", SurveyCode.class)
                .setParameter("school", survey.schoolId())
                .setParameter("survey", survey.id())
                .getResultList();
    }

    Optional<SurveyCode> find(String typed) {
        return Optional.ofNullable(entities.find(SurveyCode.class, SurveyCode.hash(typed)))
                .filter(code -> code.isOf(typed));
    }

    /** To write: of two who bring it at once the second waits for the first. */
    Optional<SurveyCode> held(String typed) {
        Optional<SurveyCode> found = find(typed);
        found.ifPresent(code -> entities.refresh(code, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Forgets those of surveys that were over long ago. */
    void sweep(@Observes HourPassed hour) {
        LocalDate since = LocalDate.ofInstant(hour.now(), Schools.ZONE).minusDays(KEPT_DAYS);
        entities.createNamedQuery("SurveyCode.sweep").setParameter("since", since).executeUpdate();
    }
}
