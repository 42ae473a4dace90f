package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** The surveys of all schools. */
@ApplicationScoped
class Surveys {

    @PersistenceContext EntityManager entities;

    Survey add(Survey survey) {
        entities.persist(survey);
        entities.flush();
        return survey;
    }

    void remove(Survey survey) {
        entities.remove(survey);
    }

    Survey byId(long id, long schoolId) {
        return find(id, schoolId).orElseThrow(() -> new SurveyNotFound(id));
    }

    Optional<Survey> find(long id, long schoolId) {
        return Optional.ofNullable(entities.find(Survey.class, id))
                .filter(survey -> survey.schoolId() == schoolId);
    }

    /** The latest first. */
    List<Survey> of(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("Survey.ofYear", Survey.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }
}
