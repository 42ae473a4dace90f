package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.pairing.MentorProfile.State;
import org.nastavnik.shared.RuleBroken;

class MentorProfileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private final MentorProfile profile =
            new MentorProfile(
                    UnitFixtures.SCHOOL, UnitFixtures.MENTOR, UnitFixtures.YEAR, "PUPIL_PUPIL");

    private static MentorTraining training() {
        return new MentorTraining("Школа наставника", DAY, 16, "16-Н");
    }

    @Test
    void goesFromCandidateToAppointedStepByStep() {
        profile.entered(DAY, true);
        profile.interviewed();
        State interviewed = profile.state();
        profile.select();
        State selected = profile.state();
        profile.train(training());
        State trained = profile.state();

        profile.appointBy(5);

        assertThat(interviewed).isEqualTo(State.INTERVIEWED);
        assertThat(selected).isEqualTo(State.SELECTED);
        assertThat(trained).isEqualTo(State.TRAINED);
        assertThat(profile.state()).isEqualTo(State.APPOINTED);
    }

    @Test
    void pupilIsNotAppointedWithoutTraining() {
        profile.entered(DAY, true);
        profile.select();

        assertThat(profile.isAppointable()).isFalse();
        assertThatThrownBy(() -> profile.appointBy(5))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.notTrained");
    }

    @Test
    void staffMaySkipTraining() {
        profile.entered(DAY, false);
        profile.select();

        profile.appointBy(5);

        assertThat(profile.orderId()).isEqualTo(5);
    }

    @Test
    void candidateIsNotAppointedBeforeHeIsSelected() {
        assertThatThrownBy(() -> profile.appointBy(5))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.notSelected");
    }

    @Test
    void worksWhileHeHasMenteesAndRestsInTheReserve() {
        profile.select();
        profile.appointBy(5);
        profile.reserveIs(true);

        assertThat(profile.standing(true)).isEqualTo(State.ACTIVE);
        assertThat(profile.standing(false)).isEqualTo(State.RESERVE);
    }

    @Test
    void candidateIsNeverAtWork() {
        assertThat(profile.standing(true)).isEqualTo(State.CANDIDATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = MentorDecision.class,
            names = {"REJECT", "DECLINE"})
    void onlyAnOrderTakesAnAppointedMentorAway(MentorDecision decision) {
        profile.select();
        profile.appointBy(5);

        assertThat(decision.doneTo(profile)).isFalse();
        assertThat(profile.state()).isEqualTo(State.APPOINTED);
    }

    @Test
    void anOrderReleasesAndItsAnnulmentBringsBack() {
        profile.select();
        profile.appointBy(5);
        profile.releaseBy(6);
        State released = profile.state();

        profile.undoReleaseBy(6);

        assertThat(released).isEqualTo(State.RELEASED);
        assertThat(profile.state()).isEqualTo(State.APPOINTED);
    }

    @Test
    void rejectedOneIsConsideredAgain() {
        profile.reject();
        boolean offered = profile.isOffered();

        profile.reconsider();

        assertThat(offered).isFalse();
        assertThat(profile.state()).isEqualTo(State.CANDIDATE);
    }

    @Test
    void annulledAppointmentLeavesATrainedMentorTrained() {
        profile.select();
        profile.train(training());
        profile.appointBy(5);

        profile.undoAppointmentBy(5);

        assertThat(profile.state()).isEqualTo(State.TRAINED);
    }

    @Test
    void trainingNotedTwiceStandsOnce() {
        profile.train(training());
        profile.train(training());

        assertThat(profile.trainings()).hasSize(1);
    }

    @Test
    void isNoLongerAskedToTheInterviewAfterIt() {
        profile.askInterview();
        boolean asked = profile.isInterviewAsked();

        profile.interviewed();

        assertThat(asked).isTrue();
        assertThat(profile.isInterviewAsked()).isFalse();
    }
}
