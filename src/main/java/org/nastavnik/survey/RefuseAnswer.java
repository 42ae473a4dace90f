package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.site.Problems;

/** Somebody does not want to answer, and says why; or has changed his mind. */
@ApplicationScoped
class RefuseAnswer {

    static final int LONGEST = 300;

    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Event<WorkMoved> moved;

    static Problems check(String reason) {
        Problems problems = new Problems();
        if (reason.isBlank()) {
            problems.add("reason", "site.problem.NotBlank");
        } else if (reason.strip().length() > LONGEST) {
            problems.add("reason", "site.problem.Size", LONGEST);
        }
        return problems;
    }

    void refuse(Survey survey, QuestionnaireResponse response, String reason) {
        response.refuse(reason);
        written(survey, response, "RESPONSE_REFUSED");
    }

    void reconsider(Survey survey, QuestionnaireResponse response) {
        response.reconsider();
        written(survey, response, "RESPONSE_ASKED_AGAIN");
    }

    private void written(Survey survey, QuestionnaireResponse response, String action) {
        audit.write(current.personId(), survey.schoolId(), action, "response:" + response.id());
        moved.fire(new WorkMoved(SurveyPlaces.CODE, response.personId()));
    }
}
