package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.survey.SurveyFixtures.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tries to find out who has answered what. */
class AnonymityTest {

    private static final Survey SURVEY = SurveyFixtures.anAnonymousSurvey();

    private static AnonymousSheet sheet(String words) {
        return new AnonymousSheet(SURVEY, Map.of("q11", words), null);
    }

    @Test
    void sheetHasNoFieldThatLeadsToAPersonOrAMoment() {
        assertThat(
                        Arrays.stream(AnonymousSheet.class.getDeclaredFields())
                                .map(field -> field.getName())
                                .filter(name -> !name.startsWith("_")))
                .containsExactlyInAnyOrder("id", "schoolId", "surveyId", "enteredBy", "answers");
    }

    @Test
    void idsOfSheetsTellNoOrder() {
        List<String> made = IntStream.range(0, 50).mapToObj(i -> sheet("" + i).id()).toList();
        List<String> sorted = new ArrayList<>(made);
        Collections.sort(sorted);

        assertThat(made).doesNotHaveDuplicates().isNotEqualTo(sorted);
    }

    @Test
    void codeOfAnAnonymousSurveyBelongsToNobody() {
        assertThat(new SurveyCode(SURVEY, null, "A7KM-34PX").responseId()).isNull();
    }

    @Test
    void openAnswersOfOnePersonCannotBeFoundByTheirPlace() {
        List<Map<String, String>> responses =
                Stream.of("6", "1", "5", "2", "4", "3")
                        .map(
                                name ->
                                        Map.of(
                                                "q11",
                                                "ожидал " + name,
                                                "q13",
                                                "ценил " + (7 - Integer.parseInt(name))))
                        .toList();

        QuestionnaireSummary.Open open =
                new AnswerTotals(questionnaire("TT_MENTEE_EXIT"), responses).open();

        assertThat(open).isNotNull();
        assertThat(open.questions().get(0).answers())
                .containsExactly(
                        "ожидал 1", "ожидал 2", "ожидал 3", "ожидал 4", "ожидал 5", "ожидал 6");
        assertThat(open.questions().get(1).answers()).startsWith("ценил 1", "ценил 2");
    }

    @Test
    void fourAnswersAreToldNeitherAsMeanNorAsWords() {
        List<Map<String, String>> responses =
                Collections.nCopies(4, Map.of("q1", "10", "q11", "Признание", "q16", "да"));
        AnswerTotals totals = new AnswerTotals(questionnaire("TT_MENTEE_EXIT"), responses);

        assertThat(totals.rated("").questions())
                .allMatch(question -> question.score().mean() == null && question.high() == null);
        assertThat(totals.open().questions()).allMatch(question -> question.answers().isEmpty());
        assertThat(totals.choices().questions())
                .filteredOn(question -> question.n() > 0)
                .hasSize(1)
                .allMatch(question -> question.options().isEmpty());
    }

    @Test
    void whatFewMayReadStaysOutOfTheSummary() {
        List<Map<String, String>> responses =
                Collections.nCopies(9, Map.of("q1", "Иван", "q2", "Пётр", "q3", "Так"));

        QuestionnaireSummary.Open open =
                new AnswerTotals(questionnaire("PREFERENCE"), responses).open();

        assertThat(open.questions()).extracting(question -> question.no()).containsExactly(1, 3);
        assertThat(open.toString()).doesNotContain("Пётр");
    }

    @Test
    void questionnaireThatComparesPersonsIsNeverAnonymous() {
        assertThat(
                        Stream.of(
                                        "IMPACT_PUPIL",
                                        "PREFERENCE",
                                        "INTAKE_MENTEE",
                                        "DIAGNOSTIC",
                                        "CURATOR",
                                        "MEETING_FEEDBACK")
                                .filter(code -> questionnaire(code).mayBeAnonymous()))
                .isEmpty();
        assertThat(questionnaire("PP_MENTEE_EXIT").mayBeAnonymous()).isTrue();
    }
}
