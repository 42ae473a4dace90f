package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.survey.SurveyFixtures.questionnaire;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnswerTotalsTest {

    @Test
    void reckonsMarksOptionsAndWords() {
        AnswerTotals totals =
                of("TT_MENTEE_ENTRY", 5, Map.of("q1", "да", "q3", "8", "q13", "Понять"));

        assertThat(rated(totals).questions().get(0).score().mean())
                .isEqualTo(new BigDecimal("8.0"));
        assertThat(choices(totals).questions().get(0).options())
                .extracting(QuestionnaireSummary.ChosenOption::count)
                .containsExactly(5, 0);
        assertThat(open(totals).questions().get(1).answers()).hasSize(5).contains("Понять");
    }

    @Test
    void countsEachOptionThatOneHasMarked() {
        AnswerTotals totals =
                of("INTAKE_MENTEE", 6, Map.of("q2", "Выбор профессии\nРабота с родителями"));

        assertThat(choices(totals).questions().get(0).options())
                .filteredOn(option -> option.count() == 6)
                .extracting(QuestionnaireSummary.ChosenOption::option)
                .containsExactly("Выбор профессии", "Работа с родителями");
    }

    @Test
    void tellsNothingOfFew() {
        AnswerTotals totals = of("TT_MENTEE_ENTRY", 4, Map.of("q3", "8", "q13", "Понять"));

        assertThat(rated(totals).chart()).isNull();
        assertThat(rated(totals).questions().get(0).score().few()).isTrue();
        assertThat(open(totals).questions().get(1).answers()).isEmpty();
    }

    @Test
    void leavesOutWhatOnlyTheCuratorMayRead() {
        AnswerTotals totals = of("PREFERENCE", 5, Map.of("q2", "Не с ним"));

        assertThat(open(totals).questions())
                .extracting(QuestionnaireSummary.OpenQuestion::no)
                .containsExactly(1, 3);
    }

    @Test
    void leavesOutMarksOfWhichOnePersonGivesMany() {
        assertThat(of("DIAGNOSTIC", 1, Map.of("q1-1", "5")).rated("")).isNull();
    }

    private static QuestionnaireSummary.Rated rated(AnswerTotals totals) {
        return Objects.requireNonNull(totals.rated("Средние"));
    }

    private static QuestionnaireSummary.Choices choices(AnswerTotals totals) {
        return Objects.requireNonNull(totals.choices());
    }

    private static QuestionnaireSummary.Open open(AnswerTotals totals) {
        return Objects.requireNonNull(totals.open());
    }

    private static AnswerTotals of(String code, int people, Map<String, String> answers) {
        List<Map<String, String>> responses = Collections.nCopies(people, answers);
        return new AnswerTotals(questionnaire(code), responses);
    }
}
