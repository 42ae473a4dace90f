package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.survey.SurveyFixtures.questionnaire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairedAnswersTest {

    @Test
    void comparesAQuestionWithTheFirstQuestionThatAskedForTheSame() {
        List<PairedAnswers.Both> both =
                PairedAnswers.of(
                        List.of(
                                given("TT_MENTEE_EXIT", SurveyPhase.EXIT, 7L, "q1", "9"),
                                given("TT_MENTEE_ENTRY", SurveyPhase.ENTRY, 7L, "q3", "6")));

        assertThat(both)
                .singleElement()
                .satisfies(
                        pair -> {
                            assertThat(pair.person()).isEqualTo(7);
                            assertThat(pair.entry().no()).isEqualTo(3);
                            assertThat(pair.exit().no()).isEqualTo(1);
                            assertThat(pair.before()).isEqualTo("6");
                            assertThat(pair.after()).isEqualTo("9");
                        });
    }

    @Test
    void comparesAQuestionnaireOfInfluenceWithItself() {
        List<PairedAnswers.Both> both =
                PairedAnswers.of(
                        List.of(
                                given("IMPACT_PUPIL", SurveyPhase.EXIT, 7L, "q4", "8"),
                                given("IMPACT_PUPIL", SurveyPhase.ENTRY, 7L, "q4", "5")));

        assertThat(both)
                .extracting(pair -> pair.exit().links().impact(), PairedAnswers.Both::before)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SCHOOL_WISH", "5"));
    }

    @Test
    void makesNoPairOfDifferentPersonsOrOfNobody() {
        assertThat(
                        PairedAnswers.of(
                                List.of(
                                        given("TT_MENTEE_EXIT", SurveyPhase.EXIT, 7L, "q1", "9"),
                                        given("TT_MENTEE_EXIT", SurveyPhase.EXIT, null, "q1", "9"),
                                        given("TT_MENTEE_ENTRY", SurveyPhase.ENTRY, 8L, "q3", "6"),
                                        given(
                                                "TT_MENTEE_ENTRY",
                                                SurveyPhase.ENTRY,
                                                null,
                                                "q3",
                                                "6"))))
                .isEmpty();
    }

    @Test
    void takesTheFirstEntryAndTheLastExitOfAPerson() {
        List<PairedAnswers.Both> both =
                PairedAnswers.of(
                        List.of(
                                given("TT_MENTEE_EXIT", SurveyPhase.EXIT, 7L, "q1", "9"),
                                given("TT_MENTEE_EXIT", SurveyPhase.EXIT, 7L, "q1", "4"),
                                given("TT_MENTEE_ENTRY", SurveyPhase.ENTRY, 7L, "q3", "6"),
                                given("TT_MENTEE_ENTRY", SurveyPhase.ENTRY, 7L, "q3", "2")));

        assertThat(both)
                .extracting(PairedAnswers.Both::before, PairedAnswers.Both::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2", "9"));
    }

    private static SurveyAnswers.Given given(
            String code, SurveyPhase phase, @Nullable Long person, String key, String words) {
        return new SurveyAnswers.Given(
                1, questionnaire(code), phase, null, person, Side.MENTEE, null, Map.of(key, words));
    }
}
