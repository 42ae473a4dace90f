package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.shared.RuleBroken;

/** Takes back a survey that was opened by mistake, while nobody has begun to answer. */
@ApplicationScoped
class RemoveSurvey {

    /** Whoever has only looked loses nothing. */
    private static final Set<QuestionnaireResponse.State> UNTOUCHED =
            EnumSet.of(QuestionnaireResponse.State.ASKED, QuestionnaireResponse.State.OPENED);

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject AnonymousSheets sheets;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Event<WorkMoved> moved;

    void remove(Survey survey) {
        List<QuestionnaireResponse> asked = responses.of(survey);
        if (!isUntouched(asked) || !sheets.of(survey).isEmpty()) {
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
        return responses.stream().map(QuestionnaireResponse::state).allMatch(UNTOUCHED::contains);
    }
}
