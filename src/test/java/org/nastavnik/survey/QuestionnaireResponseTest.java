package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.survey.SurveyFixtures.from;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;

class QuestionnaireResponseTest {

    private final QuestionnaireResponse response = SurveyFixtures.aResponse();

    @Test
    void keepsADraftAsTyped() {
        response.keep(Map.of("q1", "да", "q13", "Понять"), List.of(), from("a"));
        response.keep(Map.of("q1", "нет"), List.of(), from("a"));

        assertThat(response.answers()).isEqualTo(Map.of("q1", "нет"));
        assertThat(response.isHandedIn()).isFalse();
    }

    @Test
    void isHandedInForGood() {
        response.handIn(Map.of("q1", "да"), List.of(), from("a"));

        assertThatThrownBy(() -> response.keep(Map.of(), List.of(), from("a")))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> response.handIn(Map.of(), List.of(), from("a")))
                .isInstanceOf(RuleBroken.class);
        assertThat(response.answers()).isEqualTo(Map.of("q1", "да"));
    }

    @Test
    void fixesWhatItAsksAboutWithTheFirstDraft() {
        assertThat(response.competences()).isNull();

        response.keep(Map.of(), List.of("Урок", "Родители"), from("a"));

        assertThat(response.competences()).containsExactly("Урок", "Родители");
    }

    @Test
    void noticesThatAnotherWindowHasKeptADraft() {
        response.keep(Map.of("q1", "да"), List.of(), from("a"));
        long shownBefore = response.version() - 1;

        assertThat(response.isKeptElsewhere("b", shownBefore)).isTrue();
        assertThat(response.isKeptElsewhere("a", shownBefore)).isFalse();
        assertThat(response.isKeptElsewhere("b", response.version())).isFalse();
    }
}
