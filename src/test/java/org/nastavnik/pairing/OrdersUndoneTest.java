package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;

class OrdersUndoneTest {

    @Test
    void unitIsAgreedAgainWhenTheOrderThatFixedItIsAnnulled() {
        MentoringUnit unit = UnitFixtures.anAgreedPair();
        unit.fixBy(7);

        unit.undoFixingBy(7);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.AGREED);
        assertThat(unit.orderId()).isNull();
        assertThat(unit.memberships()).allMatch(m -> m.startOrderId() == null);
    }

    @Test
    void unitCanBeFixedByAnotherOrderAfterTheFirstIsAnnulled() {
        MentoringUnit unit = UnitFixtures.anAgreedPair();
        unit.fixBy(7);
        unit.undoFixingBy(7);

        unit.fixBy(8);

        assertThat(unit.orderId()).isEqualTo(8);
        assertThat(unit.memberships()).allMatch(m -> Long.valueOf(8).equals(m.startOrderId()));
    }

    @Test
    void unitThatHasMetStaysFixed() {
        MentoringUnit unit = UnitFixtures.anAgreedPair();
        unit.fixBy(7);
        unit.met();

        assertThatThrownBy(() -> unit.undoFixingBy(7))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.workBegun");
    }

    @Test
    void unitWhoseMentorWasReplacedStaysFixed() {
        MentoringUnit unit = UnitFixtures.anAgreedPair();
        unit.fixBy(7);
        unit.replaceMentor(30, LocalDate.of(2026, 12, 1), 9, EndReason.MENTOR_REPLACED);

        assertThatThrownBy(() -> unit.undoFixingBy(7))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.changedLater");
    }

    @Test
    void unitIsNotUndoneByAnOrderThatDidNotFixIt() {
        MentoringUnit unit = UnitFixtures.anAgreedPair();
        unit.fixBy(7);

        assertThatThrownBy(() -> unit.undoFixingBy(8)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void mentorIsSelectedAgainWhenHisAppointmentIsAnnulled() {
        MentorProfile profile = UnitFixtures.candidate();
        profile.appointBy(7);

        profile.undoAppointmentBy(7);

        assertThat(profile.state()).isEqualTo(MentorProfile.State.SELECTED);
        assertThat(profile.orderId()).isNull();
    }

    @Test
    void mentorAppointedByAnotherOrderStaysAppointed() {
        MentorProfile profile = UnitFixtures.candidate();
        profile.appointBy(8);

        profile.undoAppointmentBy(7);

        assertThat(profile.state()).isEqualTo(MentorProfile.State.APPOINTED);
        assertThat(profile.orderId()).isEqualTo(8);
    }
}
