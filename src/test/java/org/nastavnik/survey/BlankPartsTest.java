package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.survey.SurveyFixtures.questionnaire;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.document.PaperText;

class BlankPartsTest {

    @Test
    void putsMarksThatFollowOneAnotherIntoOneTable() {
        List<QuestionnaireBlank.Part> parts = BlankParts.of(questionnaire("TT_MENTEE_ENTRY"));

        assertThat(parts).hasSize(7);
        assertThat(Objects.requireNonNull(parts.get(2).ratings()).questions()).hasSize(10);
    }

    @Test
    void leavesOutWhatThePsychologistMeasures() {
        List<QuestionnaireBlank.Part> parts = BlankParts.of(questionnaire("IMPACT_TEACHER"));

        assertThat(Objects.requireNonNull(parts.get(0).ratings()).questions())
                .extracting(QuestionnaireBlank.Question::no)
                .containsExactly(2, 3);
    }

    @ParameterizedTest
    @MethodSource("org.nastavnik.survey.QuestionnairesTest#all")
    void printsEveryQuestionnaire(Questionnaire questionnaire) throws Exception {
        QuestionnaireBlank blank =
                new QuestionnaireBlank(
                        "МБОУ «Школа»",
                        questionnaire.title(),
                        null,
                        null,
                        null,
                        BlankParts.of(questionnaire));

        assertThat(PaperText.of(blank))
                .contains(
                        questionnaire.questions().stream()
                                .filter(question -> question.filledBy() == null)
                                .map(Question::text)
                                .toList());
    }
}
