package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.survey.SurveyFixtures.FIRST_DAY;
import static org.nastavnik.survey.SurveyFixtures.LAST_DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;

class SurveyTest {

    @Test
    void takesAnswersToItsLastDay() {
        Survey survey = SurveyFixtures.aSurvey();

        assertThat(survey.isOpenOn(LAST_DAY)).isTrue();
        assertThat(survey.isOpenOn(LAST_DAY.plusDays(1))).isFalse();
        assertThat(survey.overOn(LAST_DAY.plusDays(1))).isEqualTo(LAST_DAY);
    }

    @Test
    void isOverFromTheDayItIsClosed() {
        Survey survey = SurveyFixtures.aSurvey();

        survey.close(FIRST_DAY);
        survey.close(FIRST_DAY.plusDays(3));

        assertThat(survey.isOpenOn(FIRST_DAY)).isFalse();
        assertThat(survey.overOn(LAST_DAY)).isEqualTo(FIRST_DAY);
    }

    @Test
    void goesOnWithALaterLastDay() {
        Survey survey = SurveyFixtures.aSurvey();
        survey.close(FIRST_DAY);

        survey.prolong(LAST_DAY.plusDays(7), LAST_DAY);

        assertThat(survey.isOpenOn(LAST_DAY.plusDays(7))).isTrue();
        assertThat(survey.overOn(LAST_DAY)).isNull();
    }

    @Test
    void endsNeitherInThePastNorInTheNextYear() {
        Survey survey = SurveyFixtures.aSurvey();

        assertThatThrownBy(() -> survey.prolong(FIRST_DAY.minusDays(1), FIRST_DAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("survey.rule.past");
        assertThatThrownBy(() -> survey.prolong(LocalDate.of(2027, 9, 1), FIRST_DAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("survey.rule.nextYear");
    }

    @Test
    void keepsTheQuestionsOfItsFirstDay() {
        Survey survey = SurveyFixtures.aSurvey();

        Questionnaire asked = survey.questionnaire();

        assertThat(asked).isEqualTo(SurveyFixtures.questionnaire("TT_MENTEE_ENTRY"));
    }

    @Test
    void tellsAnotherFormOfMentoringFromTheSame() {
        Survey survey = SurveyFixtures.aSurveyOf("TT_MENTEE_ENTRY", "TEACHER_TEACHER");
        Questionnaire questionnaire = survey.questionnaire();

        assertThat(survey.asksTheSame(questionnaire, SurveyPhase.ENTRY, "TEACHER_TEACHER"))
                .isTrue();
        assertThat(survey.asksTheSame(questionnaire, SurveyPhase.ENTRY, null)).isFalse();
    }

    @Test
    void anonymousOneThatIsOverDoesNotGoOn() {
        Survey survey = SurveyFixtures.anAnonymousSurvey();
        survey.prolong(LAST_DAY.plusDays(1), FIRST_DAY);
        survey.close(FIRST_DAY);

        assertThatThrownBy(() -> survey.prolong(LAST_DAY.plusDays(7), FIRST_DAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("survey.rule.anonymousOver");
        assertThat(survey.isOpenOn(FIRST_DAY)).isFalse();
    }
}
