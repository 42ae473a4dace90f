package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/**
 * Opens a survey and asks everybody whom the questionnaire is for that day. Who joins the programme
 * later is asked when the curator says so.
 */
@ApplicationScoped
class OpenSurvey {

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject ProgrammeParticipants programme;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Event<WorkMoved> moved;

    Survey open(Survey.Subject subject, LocalDate dueOn) {
        LocalDate today = schools.today();
        long school = current.schoolId();
        if (surveys.of(school, SchoolYear.of(today)).stream()
                .anyMatch(other -> isInTheWay(other, subject, today))) {
            throw new RuleBroken("survey.rule.already");
        }
        Survey survey =
                new Survey(school, subject, new Survey.Term(today, dueOn), current.personId());
        List<Respondent> asked =
                programme.consenting(
                        programme
                                .of(school, survey.year())
                                .askedBy(subject.questionnaire(), subject.formCode()),
                        school);
        if (asked.isEmpty()) {
            throw new RuleBroken("survey.rule.nobody");
        }
        if (survey.isAnonymous() && !Score.isEnough(asked.size())) {
            throw new RuleBroken("survey.rule.anonymousFew");
        }
        surveys.add(survey);
        asked.forEach(respondent -> ask(survey, respondent));
        audit.write(current.personId(), school, "SURVEY_OPENED", "survey:" + survey.id());
        return survey;
    }

    /** One of the same day too: it can be prolonged. */
    private static boolean isInTheWay(Survey other, Survey.Subject subject, LocalDate today) {
        return other.asksTheSame(subject.questionnaire(), subject.phase(), subject.formCode())
                && (other.isOpenOn(today) || other.opensOn().equals(today));
    }

    void askNewcomers(Survey survey) {
        newcomers(survey).forEach(respondent -> ask(survey, respondent));
        audit.write(
                current.personId(), survey.schoolId(), "SURVEY_WIDENED", "survey:" + survey.id());
    }

    /** Whom the questionnaire is for today and who was not asked yet. */
    List<Respondent> newcomers(Survey survey) {
        Set<Long> asked =
                responses.of(survey).stream()
                        .map(QuestionnaireResponse::personId)
                        .collect(Collectors.toSet());
        return programme
                .consenting(
                        programme
                                .of(survey.schoolId(), survey.year())
                                .askedBy(survey.questionnaire(), survey.formCode()),
                        survey.schoolId())
                .stream()
                .filter(respondent -> !asked.contains(respondent.personId()))
                .toList();
    }

    private void ask(Survey survey, Respondent respondent) {
        responses.add(new QuestionnaireResponse(survey, respondent));
        moved.fire(new WorkMoved(SurveyPlaces.CODE, respondent.personId()));
    }
}
