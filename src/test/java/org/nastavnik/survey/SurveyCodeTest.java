package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.survey.SurveyFixtures.FIRST_DAY;
import static org.nastavnik.survey.SurveyFixtures.LAST_DAY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyCodeTest {

    private static final String TEXT = "A7KM-34PX";

    private final Survey survey = SurveyFixtures.aSurvey();
    private final QuestionnaireResponse response = SurveyFixtures.aResponse();
    private final SurveyCode code = new SurveyCode(survey, null, TEXT);

    private Coded.Standing on(java.time.LocalDate day) {
        return new Coded(code, new FilledBy(survey, response, List.of())).standing(day);
    }

    @Test
    void keepsNothingThatCouldBeTyped() {
        assertThat(Arrays.stream(SurveyCode.class.getDeclaredFields()).map(f -> f.getName()))
                .doesNotContain("text", "code");
        assertThat(SurveyCode.hash(TEXT)).hasSize(64).doesNotContain("A7KM");
    }

    @Test
    void isKnownHoweverItIsTyped() {
        assertThat(code.isOf("a7km 34px")).isTrue();
        assertThat(code.isOf("A7KM-34PY")).isFalse();
    }

    @Test
    void opensToTheLastDay() {
        assertThat(on(LAST_DAY)).isEqualTo(Coded.Standing.OPEN);
        assertThat(on(LAST_DAY.plusDays(1))).isEqualTo(Coded.Standing.OVER);
    }

    @Test
    void opensOnce() {
        code.use();

        assertThat(on(FIRST_DAY)).isEqualTo(Coded.Standing.TAKEN);
    }

    @Test
    void isTakenWhereTheAnswersCameByAnotherWay() {
        response.handIn(Map.of(), List.of(), SurveyFixtures.from("a"));

        assertThat(on(FIRST_DAY)).isEqualTo(Coded.Standing.TAKEN);
    }

    @Test
    void newerSlipMakesItWorthlessUnlessItWasUsed() {
        code.replace();
        assertThat(on(FIRST_DAY)).isEqualTo(Coded.Standing.REPLACED);

        code.use();
        code.replace();
        assertThat(on(FIRST_DAY)).isEqualTo(Coded.Standing.TAKEN);
    }
}
