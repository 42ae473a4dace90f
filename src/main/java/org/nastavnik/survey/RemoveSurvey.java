package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.shared.RuleBroken;

/** Takes back a survey that was opened by mistake, while nobody has begun to answer. */
@ApplicationScoped
class RemoveSurvey {

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Event<WorkMoved> moved;

    void remove(Survey survey) {
        List<QuestionnaireResponse> asked = responses.of(survey);
        if (!isUntouched(asked)) {
            throw new RuleBroken("survey.rule.answered");
        }
        responses.remove(asked);
        surveys.remove(survey);
        audit.write(
                current.personId(), survey.schoolId(), "SURVEY_REMOVED", "survey:" + survey.id());
        asked.forEach(
                response -> moved.fire(new WorkMoved(SurveyPlaces.CODE, response.personId())));
    }

    static boolean isUntouched(List<QuestionnaireResponse> responses) {
        return responses.stream()
                .allMatch(response -> response.state() == QuestionnaireResponse.State.ASKED);
    }
}
