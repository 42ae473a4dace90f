package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.pairing.UnitFixtures.FIRST_DAY;
import static org.nastavnik.pairing.UnitFixtures.MENTEE;
import static org.nastavnik.pairing.UnitFixtures.MENTOR;
import static org.nastavnik.pairing.UnitFixtures.SUCCESSOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;

class MentoringUnitTest {

    @Test
    void isFixedOnlyAfterTheSidesAgreed() {
        MentoringUnit unit = UnitFixtures.aProposedPair();

        assertThatThrownBy(() -> unit.fixBy(5)).isInstanceOf(RuleBroken.class);
        assertThat(unit.state()).isEqualTo(MentoringUnit.State.PROPOSED);
    }

    @Test
    void becomesActiveByItsFirstMeeting() {
        MentoringUnit unit = UnitFixtures.aPair();

        unit.met();

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.ACTIVE);
    }

    @Test
    void remembersWhoWasTheMentorOnWhichDay() {
        LocalDate change = LocalDate.of(2026, 12, 1);

        MentoringUnit unit = UnitFixtures.aPairWithSuccessorFrom(change);

        assertThat(unit.mentor()).isEqualTo(SUCCESSOR);
        assertThat(unit.mentorOn(change.minusDays(1))).contains(MENTOR);
        assertThat(unit.mentorOn(change)).contains(SUCCESSOR);
        assertThat(unit.mentees()).containsExactly(MENTEE);
    }

    @Test
    void isNotCancelledOnceAnOrderStands() {
        MentoringUnit unit = UnitFixtures.aPair();

        assertThatThrownBy(unit::cancel).isInstanceOf(RuleBroken.class);
    }

    @Test
    void takesNobodyTwice() {
        MentoringUnit unit = UnitFixtures.aProposedPair();

        assertThatThrownBy(() -> unit.join(MENTEE, MemberRole.MENTEE, FIRST_DAY))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void pairOfTwoMenteesIsNoPair() {
        MentoringUnit unit = UnitFixtures.aProposedPair();
        unit.join(99, MemberRole.MENTEE, FIRST_DAY);

        assertThatThrownBy(unit::agree).isInstanceOf(RuleBroken.class);
    }

    @Test
    void knowsWhomItsOrderNamed() {
        MentoringUnit unit = UnitFixtures.aPairWithSuccessorFrom(LocalDate.of(2026, 12, 1));

        assertThat(unit.firstMentor()).isEqualTo(MENTOR);
    }

    @Test
    void saysWhatItWorksOnWhenItStandsAlready() {
        MentoringUnit unit = UnitFixtures.aPair();

        unit.directTo("Сопровождение молодых педагогов");

        assertThat(unit.direction()).isEqualTo("Сопровождение молодых педагогов");
    }

    @Test
    void cancelledNeedsNoDirection() {
        MentoringUnit unit = UnitFixtures.aProposedPair();
        unit.cancel();

        assertThatThrownBy(() -> unit.directTo("Урок")).isInstanceOf(RuleBroken.class);
    }
}
