package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who asked and who answered; what one human answered twice, the school sorts out first. */
@ApplicationScoped
class SurveyReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("survey", "openedBy"),
                PersonReference.moves("questionnaire_edition", "changedBy"),
                PersonReference.moves("questionnaire_response", "enteredBy"),
                PersonReference.moves("anonymous_sheet", "enteredBy"),
                PersonReference.keepsOne("questionnaire_response", "personId", "surveyId")
                        .keepingFilled("competences")
                        .refusing("survey.rule.merge")
                        .withRowsOf("questionnaire_answer.responseId"));
    }
}
