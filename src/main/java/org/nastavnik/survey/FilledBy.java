package org.nastavnik.survey;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who fills a questionnaire in.
 *
 * @param response null where an anonymous survey is answered by a code
 * @param competences that are asked about; empty where the questionnaire asks about none
 */
record FilledBy(Survey survey, @Nullable QuestionnaireResponse response, List<String> competences) {

    List<Asked> asked() {
        return Asked.of(survey.questionnaire(), competences);
    }

    QuestionnaireResponse required() {
        return Objects.requireNonNull(response);
    }
}
