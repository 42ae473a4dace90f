package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/**
 * Types a paper in: found by its code or, where the survey is not anonymous, by the person. Papers
 * come late: a survey that is over takes them too, unless it is anonymous.
 */
@ApplicationScoped
class KeyIn {

    @Inject CodedSurveys coded;
    @Inject DrawCodes draw;
    @Inject Responses responses;
    @Inject TakeAnswers take;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    /**
     * A paper that waits to be typed in.
     *
     * @param code empty where the person was chosen by name
     */
    record Paper(FilledBy filled, Optional<SurveyCode> code) {}

    /**
     * @throws RuleBroken where the code is of no paper of this survey, or of one that is in already
     */
    Paper byCode(Survey survey, String typed) {
        Coded found =
                coded.held(typed)
                        .filter(one -> one.survey().id() == survey.id())
                        .filter(one -> one.survey().schoolId() == survey.schoolId())
                        .orElseThrow(() -> new RuleBroken("survey.rule.noSuchPaper"));
        if (found.standing(schools.today()) == Coded.Standing.TAKEN) {
            throw new RuleBroken("survey.rule.paperTaken");
        }
        if (survey.isAnonymous()) {
            requireRoom(survey);
        }
        return new Paper(found.filled(), Optional.of(found.code()));
    }

    private void requireRoom(Survey survey) {
        if (!survey.isOpenOn(schools.today())) {
            throw new RuleBroken("survey.rule.anonymousOver");
        }
        if (draw.mostUnnamed(survey) == 0) {
            throw new RuleBroken("survey.rule.papersAll");
        }
    }

    Paper byPerson(Survey survey, long responseId) {
        if (survey.isAnonymous()) {
            throw new SurveyNotFound(responseId);
        }
        QuestionnaireResponse response = responses.byId(survey, responseId);
        responses.hold(response);
        if (response.isHandedIn()) {
            throw new RuleBroken("survey.rule.paperTaken");
        }
        return new Paper(coded.filledBy(survey, response), Optional.empty());
    }

    void keep(Paper paper, Map<String, String> words) {
        take.take(
                paper.filled(),
                words,
                new TakeAnswers.Way("paper", Channel.PAPER, current.personId()));
        paper.code().ifPresent(SurveyCode::use);
    }
}
