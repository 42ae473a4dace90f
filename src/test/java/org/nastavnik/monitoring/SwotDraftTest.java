package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.nastavnik.monitoring.ProcessFixtures.OF_CURATOR;
import static org.nastavnik.monitoring.ProcessFixtures.asked;
import static org.nastavnik.monitoring.ProcessFixtures.given;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwotDraftTest {

    private static List<SwotFactor> draft(List<Integer> expected, List<Integer> found) {
        return SwotDraft.of(ExpectationGroup.of(asked(expected, found)), List.of());
    }

    private static List<Integer> times(int n, int mark) {
        return Collections.nCopies(n, mark);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "8.0, -2.0, STRENGTH",
                "5.0, 3.0, WEAKNESS",
                "6.8, 0.5, STRENGTH",
                "6.8, -0.9, WEAKNESS",
                "6.8, 0.4, -",
                "6.8, -, -",
                "-, -, -"
            })
    void sortsByTheMeanFirstAndByTheDifferenceThen(
            @Nullable BigDecimal mean, @Nullable BigDecimal difference, @Nullable SwotField field) {
        assertThat(SwotDraft.field(mean, difference)).isEqualTo(field);
    }

    @Test
    void namesTheQuestionThatALineStandsOn() {
        List<SwotFactor> draft = draft(times(5, 9), times(6, 7));

        assertThat(draft).hasSize(1);
        assertThat(draft.get(0).field()).isEqualTo(SwotField.WEAKNESS);
        assertThat(draft.get(0).words()).isEqualTo("Вопрос 1");
        assertThat(draft.get(0).source())
                .isEqualTo("анкета X_EXIT, вопрос 1: средний балл 7,0 при ожидании 9,0");
    }

    @Test
    void concludesNothingFromFourAnswers() {
        assertThat(draft(times(9, 9), times(4, 2))).isEmpty();
    }

    @Test
    void comparesWithNoExpectationOfFour() {
        assertThat(draft(times(4, 9), times(6, 7))).isEmpty();
    }

    @Test
    void takesOpportunitiesAndThreatsFromTheCurator() {
        List<SwotFactor> draft =
                SwotDraft.of(
                        List.of(),
                        List.of(
                                given(
                                        OF_CURATOR,
                                        Map.of(
                                                "q15",
                                                "Партнёры\nКонкурс",
                                                "q16",
                                                "Нехватка времени"))));

        assertThat(draft)
                .extracting(SwotFactor::field, SwotFactor::words, SwotFactor::source)
                .containsExactly(
                        tuple(SwotField.OPPORTUNITY, "Партнёры", "анкета CURATOR, вопрос 15"),
                        tuple(SwotField.OPPORTUNITY, "Конкурс", "анкета CURATOR, вопрос 15"),
                        tuple(SwotField.THREAT, "Нехватка времени", "анкета CURATOR, вопрос 16"));
    }
}
