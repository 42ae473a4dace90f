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

    @Test
    void isOpenedOnce() {
        response.open();
        assertThat(response.state()).isEqualTo(QuestionnaireResponse.State.OPENED);

        response.keep(Map.of("q1", "да"), List.of(), from("a"));
        response.open();

        assertThat(response.state()).isEqualTo(QuestionnaireResponse.State.DRAFT);
    }

    @Test
    void refusalForgetsTheDraftAndCanBeThoughtBetterOf() {
        response.keep(Map.of("q1", "да"), List.of(), from("a"));

        response.refuse("Нет времени");
        assertThat(response.answers()).isEmpty();
        assertThat(response.isSettled()).isTrue();
        assertThat(response.refusal()).isEqualTo("Нет времени");

        response.handIn(Map.of("q1", "нет"), List.of(), from("a"));
        assertThat(response.isHandedIn()).isTrue();
        assertThat(response.refusal()).isNull();
    }

    @Test
    void isAskedAgainAfterARefusal() {
        response.refuse("Болезнь");

        response.reconsider();

        assertThat(response.state()).isEqualTo(QuestionnaireResponse.State.ASKED);
        assertThat(response.refusal()).isNull();
    }

    @Test
    void nobodyRefusesWhatIsHandedIn() {
        response.handIn(Map.of("q1", "да"), List.of(), from("a"));

        assertThatThrownBy(() -> response.refuse("Поздно")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void othersRefuseOnlyWhatIsNotBegun() {
        assertThat(response.mayBeRefusedByOthers()).isTrue();
        response.open();
        assertThat(response.mayBeRefusedByOthers()).isTrue();

        response.keep(Map.of("q1", "да"), List.of(), from("a"));
        assertThat(response.mayBeRefusedByOthers()).isFalse();
        response.handIn(Map.of("q1", "да"), List.of(), from("a"));
        assertThat(response.mayBeRefusedByOthers()).isFalse();
    }

    @Test
    void tellsWhoTypedAPaperIn() {
        response.handIn(
                Map.of("q1", "да"),
                List.of(),
                new QuestionnaireResponse.Typing("p", SurveyFixtures.NOW, Channel.PAPER, 12L));

        assertThat(response.channel()).isEqualTo(Channel.PAPER);
        assertThat(response.enteredBy()).isEqualTo(12);
    }

    @Test
    void takingPartAnonymouslyLeavesNeitherAnswersNorAMoment() {
        response.keep(Map.of("q1", "да"), List.of("Урок"), from("a"));

        response.takePart();

        assertThat(response.isHandedIn()).isTrue();
        assertThat(response.answers()).isEmpty();
        assertThat(response.handedInAt()).isNull();
        assertThat(response.keptAt()).isNull();
        assertThat(response.channel()).isNull();
    }
}
