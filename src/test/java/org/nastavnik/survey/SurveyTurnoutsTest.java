package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.SchoolYear;

class SurveyTurnoutsTest {

    private static SurveyTurnouts turnouts(Survey survey) {
        SurveyTurnouts turnouts = new SurveyTurnouts();
        turnouts.surveys =
                new Surveys() {
                    @Override
                    List<Survey> of(long schoolId, SchoolYear year) {
                        return List.of(survey);
                    }
                };
        turnouts.responses =
                new Responses() {
                    @Override
                    Map<Long, Turnout> turnouts(long schoolId, SchoolYear year) {
                        return Map.of(survey.id(), new Turnout(10, 3));
                    }
                };
        turnouts.sheets =
                new AnonymousSheets() {
                    @Override
                    Map<Long, Long> counts(long schoolId, SchoolYear year) {
                        return Map.of(survey.id(), 7L);
                    }
                };
        return turnouts;
    }

    private static int answered(Survey survey) {
        return turnouts(survey).of(1, new SchoolYear(2026)).get(0).answered();
    }

    @Test
    void countsSheetsOfAnAnonymousSurveyWhateverWayTheyCame() {
        assertThat(answered(SurveyFixtures.anAnonymousSurvey())).isEqualTo(7);
    }

    @Test
    void countsResponsesOfANamedOne() {
        assertThat(answered(SurveyFixtures.aSurvey())).isEqualTo(3);
    }
}
