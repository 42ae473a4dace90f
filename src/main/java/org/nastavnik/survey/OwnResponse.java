package org.nastavnik.survey;

import java.util.List;

/**
 * The current person in one survey.
 *
 * @param competences that he is asked about; empty where the questionnaire asks about none
 */
record OwnResponse(Survey survey, QuestionnaireResponse response, List<String> competences) {

    List<Asked> asked() {
        return Asked.of(survey.questionnaire(), competences);
    }
}
