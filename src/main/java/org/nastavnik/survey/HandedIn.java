package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What was handed in in a survey, whether with the person or without. */
@ApplicationScoped
class HandedIn {

    @Inject Responses responses;
    @Inject AnonymousSheets sheets;

    /** By key of the question, one map for each who answered. */
    List<Map<String, String>> answers(Survey survey) {
        return survey.isAnonymous()
                ? sheets.of(survey).stream().map(AnonymousSheet::answers).toList()
                : responses.of(survey).stream()
                        .filter(QuestionnaireResponse::isHandedIn)
                        .map(QuestionnaireResponse::answers)
                        .toList();
    }

    long count(Survey survey) {
        return survey.isAnonymous()
                ? sheets.of(survey).size()
                : responses.of(survey).stream().filter(QuestionnaireResponse::isHandedIn).count();
    }
}
