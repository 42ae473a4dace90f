package org.nastavnik.survey;

import java.util.List;

/** A questionnaire as those who answer it will see it. */
public record QuestionnairePreviewPage(
        String path, String title, String instruction, List<AnswerPage.Field> fields) {}
