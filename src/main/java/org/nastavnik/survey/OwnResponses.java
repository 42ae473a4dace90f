package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.ReceiveIntake;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.WorkMoved;
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
    @Inject AuditLog audit;
    @Inject Event<WorkMoved> moved;
    @Inject Event<ResponseHandedIn> handedIn;
    @Inject ReceiveIntake intake;
    @Inject Clock clock;

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
        return new OwnResponse(survey, response, competences(survey, response));
    }

    /** To write: of two requests at once the second waits for the first. */
    OwnResponse held(long surveyId) {
        OwnResponse own = in(surveyId);
        responses.hold(own.response());
        return new OwnResponse(
                own.survey(), own.response(), competences(own.survey(), own.response()));
    }

    private List<String> competences(Survey survey, QuestionnaireResponse response) {
        List<String> fixed = response.competences();
        if (fixed != null) {
            return fixed;
        }
        return survey.questionnaire().questions().stream().anyMatch(Question::perCompetence)
                ? programme.competencesOf(response.personId(), survey)
                : List.of();
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
        own.response().keep(words, own.competences(), typing(page));
    }

    void handIn(OwnResponse own, Map<String, String> words, String page) {
        own.response()
                .handIn(AnswerCheck.counted(own.asked(), words), own.competences(), typing(page));
        audit.write(
                current.personId(),
                own.survey().schoolId(),
                "RESPONSE_HANDED_IN",
                "survey:" + own.survey().id());
        moved.fire(new WorkMoved(SurveyPlaces.CODE, current.personId()));
        intake.receive(
                own.survey().questionnaire().code(),
                current.personId(),
                own.survey().schoolId(),
                own.survey().year(),
                words);
        handedIn.fire(ResponseHandedIn.of(own.survey(), own.response()));
    }

    private QuestionnaireResponse.Typing typing(String page) {
        return new QuestionnaireResponse.Typing(
                page, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
