package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** What the current person was asked, and what becomes of it. */
@RequestScoped
class OwnResponses {

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject ProgrammeParticipants programme;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject TakeAnswers take;

    List<Responses.InSurvey> ofThisYear() {
        return responses.ofPerson(
                current.personId(), current.schoolId(), SchoolYear.of(schools.today()));
    }

    /** Who was not asked finds nothing. */
    OwnResponse in(long surveyId) {
        Survey survey = surveys.byId(surveyId, current.schoolId());
        QuestionnaireResponse response =
                responses
                        .of(survey, current.personId())
                        .orElseThrow(() -> new SurveyNotFound(surveyId));
        return new OwnResponse(survey, response, programme.competencesFor(response, survey));
    }

    /** To write: of two requests at once the second waits for the first. */
    OwnResponse held(long surveyId) {
        OwnResponse own = in(surveyId);
        responses.hold(own.response());
        return new OwnResponse(
                own.survey(),
                own.response(),
                programme.competencesFor(own.response(), own.survey()));
    }

    boolean isOpen(OwnResponse own) {
        return own.survey().isOpenOn(schools.today());
    }

    /** What no other answer would mend: the survey is over, or another window has written. */
    Problems inTheWay(OwnResponse own, AnswersForm form) {
        Problems problems = new Problems();
        if (!isOpen(own)) {
            problems.add(Problems.FORM, "survey.problem.over");
        } else if (own.response().isKeptElsewhere(form.page(), form.version())) {
            problems.add(Problems.FORM, "survey.problem.elsewhere");
        }
        return problems;
    }

    void keep(OwnResponse own, Map<String, String> words, String page) {
        take.keep(own.filledBy(), words, way(page));
    }

    void handIn(OwnResponse own, Map<String, String> words, String page) {
        take.take(own.filledBy(), words, way(page));
    }

    private static TakeAnswers.Way way(String page) {
        return new TakeAnswers.Way(page, Channel.LMS, null);
    }
}
