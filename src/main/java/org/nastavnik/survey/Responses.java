package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** Who was asked in which survey, and what was answered. */
@ApplicationScoped
class Responses {

    @PersistenceContext EntityManager entities;

    /** A response with the survey that it belongs to. */
    record InSurvey(QuestionnaireResponse response, Survey survey) {}

    void add(QuestionnaireResponse response) {
        entities.persist(response);
    }

    void remove(List<QuestionnaireResponse> all) {
        all.forEach(entities::remove);
        entities.flush();
    }

    List<QuestionnaireResponse> of(Survey survey) {
        return entities.createNamedQuery(
                        "QuestionnaireResponse.ofSurvey", QuestionnaireResponse.class)
                .setParameter("school", survey.schoolId())
                .setParameter("survey", survey.id())
                .getResultList();
    }

    Optional<QuestionnaireResponse> of(Survey survey, long personId) {
        return entities.createNamedQuery(
                        "QuestionnaireResponse.ofPersonInSurvey", QuestionnaireResponse.class)
                .setParameter("school", survey.schoolId())
                .setParameter("survey", survey.id())
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    QuestionnaireResponse byId(Survey survey, long id) {
        return Optional.ofNullable(entities.find(QuestionnaireResponse.class, id))
                .filter(response -> response.schoolId() == survey.schoolId())
                .filter(response -> response.surveyId() == survey.id())
                .orElseThrow(() -> new SurveyNotFound(id));
    }

    /** By the last day, the nearest first. */
    List<InSurvey> ofPerson(long personId, long schoolId, SchoolYear year) {
        return entities.createNamedQuery("QuestionnaireResponse.ofPerson", Object[].class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .setParameter("person", personId)
                .getResultStream()
                .map(row -> new InSurvey((QuestionnaireResponse) row[0], (Survey) row[1]))
                .toList();
    }

    /** Of all schools of the person. */
    List<QuestionnaireResponse.State> statesOf(long personId, SchoolYear year) {
        return entities.createNamedQuery(
                        "QuestionnaireResponse.statesOfPerson", QuestionnaireResponse.State.class)
                .setParameter("year", year.startYear())
                .setParameter("person", personId)
                .getResultList();
    }

    Optional<QuestionnaireResponse.State> stateOf(long personId, long surveyId) {
        return entities.createNamedQuery(
                        "QuestionnaireResponse.stateInSurvey", QuestionnaireResponse.State.class)
                .setParameter("survey", surveyId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** By id of the survey. */
    Map<Long, Turnout> turnouts(long schoolId, SchoolYear year) {
        Map<Long, Turnout> turnouts = new HashMap<>();
        entities.createNamedQuery("QuestionnaireResponse.turnout", Object[].class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultStream()
                .forEach(
                        row ->
                                turnouts.merge(
                                        (Long) row[0],
                                        Turnout.of((QuestionnaireResponse.State) row[1], row[2]),
                                        Turnout::plus));
        return turnouts;
    }

    /** Of two requests at once the second waits here, and then sees what the first has done. */
    void hold(QuestionnaireResponse response) {
        entities.refresh(response, LockModeType.PESSIMISTIC_WRITE);
    }
}
