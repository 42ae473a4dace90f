package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.CodeText;
import org.nastavnik.shared.RuleBroken;

/**
 * Draws codes to be printed; whoever prints sees them, and nobody later. What was printed before
 * for the same person, or for nobody, opens nothing on a screen from now on.
 */
@ApplicationScoped
class DrawCodes {

    @Inject SurveyCodes codes;
    @Inject Responses responses;
    @Inject Identities identities;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /**
     * @param response null where the survey is anonymous
     */
    record Drawn(String text, @Nullable QuestionnaireResponse response) {}

    /** For those of the chosen who have not answered yet. */
    List<Drawn> draw(Survey survey, List<QuestionnaireResponse> chosen) {
        requireOpen(survey);
        Set<Long> ids =
                new java.util.HashSet<>(chosen.stream().map(QuestionnaireResponse::id).toList());
        codes.of(survey).stream()
                .filter(code -> code.responseId() != null && ids.contains(code.responseId()))
                .forEach(SurveyCode::replace);
        List<Drawn> drawn = new ArrayList<>();
        chosen.stream()
                .filter(response -> !response.isHandedIn())
                .forEach(response -> drawn.add(drawn(survey, response)));
        return written(survey, drawn);
    }

    /** For nobody in particular: not more than there are people who can answer in no other way. */
    List<Drawn> draw(Survey survey, int count) {
        requireOpen(survey);
        long most = mostUnnamed(survey);
        if (count < 1 || count > most) {
            throw new RuleBroken("survey.rule.codes", most);
        }
        codes.of(survey).forEach(SurveyCode::replace);
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(drawn(survey, null));
        }
        return written(survey, drawn);
    }

    private void requireOpen(Survey survey) {
        if (!survey.isOpenOn(schools.today())) {
            throw new RuleBroken("survey.problem.over");
        }
    }

    /** How many of an anonymous survey have no entrance of their own and may still answer. */
    long mostUnnamed(Survey survey) {
        long used =
                codes.of(survey).stream()
                        .filter(code -> code.state() == SurveyCode.State.USED)
                        .count();
        Set<Long> entering = identities.personsOf(survey.schoolId());
        long without =
                responses.of(survey).stream()
                        .filter(response -> !entering.contains(response.personId()))
                        .count();
        return Math.max(0, without - used);
    }

    private Drawn drawn(Survey survey, @Nullable QuestionnaireResponse response) {
        String text = CodeText.draw();
        codes.add(new SurveyCode(survey, response, text));
        return new Drawn(text, response);
    }

    private List<Drawn> written(Survey survey, List<Drawn> drawn) {
        audit.write(
                current.personId(),
                survey.schoolId(),
                "SURVEY_CODES_PRINTED",
                "survey:" + survey.id());
        return drawn;
    }
}
