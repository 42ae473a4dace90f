package org.nastavnik.survey;

import java.util.List;

/**
 * The current person in one survey.
 *
 * @param competences that he is asked about; empty where the questionnaire asks about none
 */
record OwnResponse(Survey survey, QuestionnaireResponse response, List<String> competences) {

    FilledBy filledBy() {
        return new FilledBy(survey, response, competences);
    }

    List<Asked> asked() {
        return Asked.of(survey.questionnaire(), competences);
    }
}
