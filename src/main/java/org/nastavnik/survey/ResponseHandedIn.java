package org.nastavnik.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * Somebody has answered for good.
 *
 * @param opensOn first day of the survey: tells the quarter of a diagnostic
 * @param answers what was answered, in the order of the questions
 */
public record ResponseHandedIn(
        long schoolId,
        SchoolYear year,
        long personId,
        Side side,
        String questionnaireCode,
        SurveyPhase phase,
        LocalDate opensOn,
        LocalDate on,
        List<Answer> answers) {

    /**
     * @param about the competence that was asked about; null where the question is asked once
     */
    public record Answer(Question question, @Nullable String about, String words) {}

    static ResponseHandedIn of(Survey survey, QuestionnaireResponse response) {
        Questionnaire questionnaire = survey.questionnaire();
        List<String> competences =
                Objects.requireNonNullElse(response.competences(), List.<String>of());
        Map<String, String> words = response.answers();
        return new ResponseHandedIn(
                survey.schoolId(),
                survey.year(),
                response.personId(),
                response.side(),
                questionnaire.code(),
                survey.phase(),
                survey.opensOn(),
                LocalDate.ofInstant(Objects.requireNonNull(response.handedInAt()), Schools.ZONE),
                Asked.of(questionnaire, competences).stream()
                        .filter(asked -> words.containsKey(asked.key()))
                        .map(asked -> answer(asked, words))
                        .toList());
    }

    private static Answer answer(Asked asked, Map<String, String> words) {
        return new Answer(
                asked.question(), asked.about(), Objects.requireNonNull(words.get(asked.key())));
    }
}
