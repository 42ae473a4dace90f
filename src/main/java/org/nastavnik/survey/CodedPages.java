package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** What those see who come with a code. */
@RequestScoped
class CodedPages {

    @Inject Schools schools;
    @Inject Visitor visitor;

    /**
     * The questionnaire, or why there is none to fill in. Empty even where there is a draft: a code
     * does not prove who brings it.
     */
    View of(Coded coded, String code) {
        Coded.Standing standing = coded.standing(schools.today());
        if (standing != Coded.Standing.OPEN) {
            return View.of("survey/code-end", end(coded, standing));
        }
        return View.of("survey/coded", page(coded, code, Map.of(), new Problems()));
    }

    CodedPage page(Coded coded, String code, Map<String, String> typed, Problems problems) {
        Survey survey = coded.survey();
        Questionnaire questionnaire = survey.questionnaire();
        return new CodedPage(
                code,
                school(survey),
                questionnaire.title(),
                questionnaire.instruction(),
                new Ui(visitor).date(survey.dueOn()),
                survey.isAnonymous(),
                coded.filled().asked().stream()
                        .map(asked -> MySurveyPages.field(asked, typed))
                        .toList(),
                problems);
    }

    private CodeEndPage end(Coded coded, Coded.Standing standing) {
        return new CodeEndPage(
                "survey.code." + standing,
                school(coded.survey()),
                coded.survey().questionnaire().title());
    }

    private String school(Survey survey) {
        return schools.requisitesToday(survey.schoolId()).shortName();
    }
}
