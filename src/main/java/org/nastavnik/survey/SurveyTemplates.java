package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class SurveyTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate(
                        "questionnaire-blank", DocumentKind.D23, QuestionnaireBlank.class),
                new PaperTemplate("questionnaire-blanks", null, QuestionnaireBlanks.class),
                new PaperTemplate("survey-slips", null, SurveySlips.class),
                new PaperTemplate(
                        "questionnaire-filled", DocumentKind.D23, QuestionnaireFilled.class),
                new PaperTemplate(
                        "questionnaire-summary", DocumentKind.D23, QuestionnaireSummary.class));
    }
}
