package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** How surveys and questionnaires are told of on pages. */
@ApplicationScoped
class SurveyWords {

    @Inject MentoringForms forms;
    @Inject Visitor visitor;

    String formOf(Survey survey) {
        String code = survey.formCode();
        return code == null ? formsOf(survey.questionnaire()) : forms.byCode(code).name();
    }

    String formsOf(Questionnaire questionnaire) {
        return questionnaire.isForAllForms()
                ? new Ui(visitor).t("survey.forms.all")
                : questionnaire.forms().stream()
                        .map(code -> forms.byCode(code).name())
                        .collect(Collectors.joining(", "));
    }
}
