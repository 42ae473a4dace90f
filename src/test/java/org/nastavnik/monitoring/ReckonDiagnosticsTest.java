package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.survey.Question;
import org.nastavnik.survey.Questionnaire;
import org.nastavnik.survey.Side;
import org.nastavnik.survey.SurveyPhase;

class ReckonDiagnosticsTest {

    private static Question words(int no, Role... readers) {
        return new Question(
                no,
                "Вопрос " + no,
                Question.Type.OPEN,
                false,
                List.of(),
                new Question.Limits(null, null),
                null,
                null,
                List.of(readers),
                null,
                false,
                new Question.Links(null, null, null, null, null));
    }

    @Test
    void takesIntoThePaperNoWordsThatAreForOneReaderOnly() {
        Questionnaire diagnostic =
                new Questionnaire(
                        "DIAGNOSTIC",
                        "Диагностика",
                        SurveyPhase.DIAGNOSTIC,
                        List.of(),
                        Side.ANY,
                        false,
                        "",
                        null,
                        null,
                        List.of(words(1, Role.PSYCHOLOGIST), words(2)));

        assertThat(
                        ReckonDiagnostics.note(
                                ProcessFixtures.given(
                                        diagnostic, Map.of("q1", "Тревожусь", "q2", "Увереннее"))))
                .contains("Увереннее");
        assertThat(
                        ReckonDiagnostics.note(
                                ProcessFixtures.given(diagnostic, Map.of("q1", "Тревожусь"))))
                .isEmpty();
    }
}
