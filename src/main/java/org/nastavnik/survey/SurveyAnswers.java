package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * Everything that was handed in in a school's year, for the rooms that count with it. They keep to
 * who may read what: see {@link Question#visibleTo()} and {@link Question#filledBy()}.
 */
@ApplicationScoped
public class SurveyAnswers {

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject AnonymousSheets sheets;
    @Inject Schools schools;

    /**
     * One filled questionnaire.
     *
     * @param person null in an anonymous survey
     * @param phase when it was asked: a questionnaire of influence is asked on entry and on exit
     * @param form code of the form of mentoring that the survey was for; null for all
     * @param handedIn null where the day would tell who answered
     * @param answers by key of the question; several marked options stand one a line
     */
    public record Given(
            long surveyId,
            Questionnaire questionnaire,
            SurveyPhase phase,
            @Nullable String form,
            @Nullable Long person,
            Side side,
            @Nullable LocalDate handedIn,
            Map<String, String> answers) {

        /** Null where the question was left out, or is asked of each competence apart. */
        public @Nullable String answer(Question question) {
            return answers.get(Asked.key(question.no()));
        }

        /** Null where no number was given. */
        public @Nullable Integer number(Question question) {
            String words = answer(question);
            return words == null || !words.matches("-?\\d{1,9}") ? null : Integer.valueOf(words);
        }
    }

    /** In the order of the surveys, the latest first. */
    public List<Given> of(long schoolId, SchoolYear year) {
        return surveys.of(schoolId, year).stream()
                .flatMap(survey -> given(survey).stream())
                .toList();
    }

    private List<Given> given(Survey survey) {
        Questionnaire questionnaire = survey.questionnaire();
        if (survey.isAnonymous()) {
            return unnamed(survey, questionnaire);
        }
        return responses.of(survey).stream()
                .filter(QuestionnaireResponse::isHandedIn)
                .map(response -> given(survey, questionnaire, response))
                .toList();
    }

    /** Few of them could be guessed, and while more come each new one could be told apart. */
    private List<Given> unnamed(Survey survey, Questionnaire questionnaire) {
        List<AnonymousSheet> all = sheets.of(survey);
        return survey.overOn(schools.today()) == null || !Score.isEnough(all.size())
                ? List.of()
                : all.stream().map(sheet -> given(survey, questionnaire, sheet)).toList();
    }

    private static Given given(Survey survey, Questionnaire questionnaire, AnonymousSheet sheet) {
        return new Given(
                survey.id(),
                questionnaire,
                survey.phase(),
                survey.formCode(),
                null,
                questionnaire.side(),
                null,
                sheet.answers());
    }

    private static Given given(
            Survey survey, Questionnaire questionnaire, QuestionnaireResponse response) {
        return new Given(
                survey.id(),
                questionnaire,
                survey.phase(),
                survey.formCode(),
                response.personId(),
                response.side(),
                response.handedInAt() == null
                        ? null
                        : LocalDate.ofInstant(response.handedInAt(), Schools.ZONE),
                response.answers());
    }
}
