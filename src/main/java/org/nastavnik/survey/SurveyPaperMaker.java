package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Messages;

/**
 * Gathers what a survey prints (D23): while answers are taken a blank for those who have no
 * entrance, afterwards what all answers say together.
 */
@ApplicationScoped
class SurveyPaperMaker implements DocumentMaker {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject HandedIn handedIn;
    @Inject SchoolPapers papers;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D23;
    }

    @Override
    public PaperData gather(long surveyId) {
        Survey survey = readable(surveyId);
        LocalDate over = survey.overOn(schools.today());
        return over == null
                ? paper(survey, blank(survey, null), "survey.paper.blank")
                : paper(survey, summary(survey, over), "survey.paper.summary");
    }

    private static PaperData paper(Survey survey, Record data, String key) {
        String title = RUSSIAN.text(key, survey.questionnaire().title());
        return new PaperData(survey.schoolId(), data, title, RUSSIAN.text(key + ".file"));
    }

    QuestionnaireBlank blank(Survey survey, QuestionnaireBlank.@Nullable Access access) {
        Questionnaire questionnaire = survey.questionnaire();
        String instruction = questionnaire.instruction();
        return new QuestionnaireBlank(
                schools.requisitesToday(survey.schoolId()).shortName(),
                questionnaire.title(),
                form(survey),
                access,
                instruction.isEmpty() ? null : instruction,
                BlankParts.of(questionnaire));
    }

    private QuestionnaireSummary summary(Survey survey, LocalDate over) {
        Questionnaire questionnaire = survey.questionnaire();
        int asked = responses.of(survey).size();
        List<Map<String, String>> answers = handedIn.answers(survey);
        AnswerTotals totals = new AnswerTotals(questionnaire, answers);
        InstitutionName school = papers.letterhead(survey.schoolId(), over).fullName();
        return new QuestionnaireSummary(
                school,
                RUSSIAN.text("survey.paper.quoted", questionnaire.title()),
                survey.year().slashed(),
                form(survey),
                RUSSIAN.text("survey.paper.role." + questionnaire.side()),
                survey.opensOn(),
                over,
                QuestionnaireSummary.Turnout.of(asked, answers.size()),
                totals.rated(RUSSIAN.text("survey.paper.chart")),
                totals.choices(),
                totals.open(),
                papers.curator(survey.schoolId(), over));
    }

    @Nullable String form(Survey survey) {
        String code = survey.formCode();
        if (code != null) {
            return forms.byCode(code).name();
        }
        List<String> codes = survey.questionnaire().forms();
        return codes.isEmpty()
                ? null
                : codes.stream()
                        .map(known -> forms.byCode(known).name())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public void checkReadable(long surveyId) {
        readable(surveyId);
    }

    private Survey readable(long surveyId) {
        if (!SurveyReaders.mayEnter(current.roles())) {
            throw new SurveyNotFound(surveyId);
        }
        return surveys.byId(surveyId, current.schoolId());
    }
}
