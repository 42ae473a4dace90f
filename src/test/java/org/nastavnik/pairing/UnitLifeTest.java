package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.pairing.UnitFixtures.FIRST_DAY;
import static org.nastavnik.pairing.UnitFixtures.MENTEE;
import static org.nastavnik.pairing.UnitFixtures.MENTOR;
import static org.nastavnik.pairing.UnitFixtures.SECOND_MENTEE;
import static org.nastavnik.pairing.UnitFixtures.SUCCESSOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.RuleBroken;

class UnitLifeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void mentorReplacedMidYearLeavesCodeAndHisOwnDaysBehind() {
        MentoringUnit unit = UnitFixtures.aPair();

        unit.replaceMentor(SUCCESSOR, DAY, 9, EndReason.ILLNESS);

        assertThat(unit.code()).isEqualTo("П-03");
        assertThat(unit.memberships().get(0).period())
                .isEqualTo(new Period(FIRST_DAY, DAY.minusDays(1)));
        assertThat(unit.memberships().get(0).endReason()).isEqualTo(EndReason.ILLNESS);
        assertThat(unit.isCurrentMentor(MENTOR)).isFalse();
        assertThat(unit.isMentor(MENTOR)).isTrue();
    }

    @Test
    void endedUnitStillTellsWhoWasInItToTheLast() {
        MentoringUnit group = UnitFixtures.aGroup();
        group.leave(UnitFixtures.MENTEE, DAY.minusWeeks(1), 8, EndReason.LEFT_SCHOOL);

        group.end(DAY, 9, EndReason.COMPLETED);

        assertThat(group.mentees()).isEmpty();
        assertThat(group.lastMentees()).containsExactly(UnitFixtures.SECOND_MENTEE);
    }

    @Test
    void mentorAbsentForWeeksHasASubstituteOnThoseDaysOnly() {
        MentoringUnit unit = UnitFixtures.aPair();
        unit.substitute(SUCCESSOR, new Period(DAY, DAY.plusWeeks(2)), 9);

        unit.live(DAY.minusDays(1));
        boolean before = unit.isCurrentMentor(SUCCESSOR);
        unit.live(DAY.plusDays(3));
        boolean during = unit.isCurrentMentor(SUCCESSOR);
        unit.live(DAY.plusWeeks(2).plusDays(1));

        assertThat(before).isFalse();
        assertThat(during).isTrue();
        assertThat(unit.isCurrentMentor(SUCCESSOR)).isFalse();
        assertThat(unit.mentorOn(DAY)).contains(MENTOR);
    }

    @Test
    void mentorAbsentForWeeksMaySuspendTheUnitThatGoesOnByItself() {
        MentoringUnit unit = UnitFixtures.aPair();
        unit.met();
        unit.pause(new Period(DAY, DAY.plusWeeks(2)), 9);

        unit.live(DAY);
        MentoringUnit.State resting = unit.state();
        unit.live(DAY.plusWeeks(2).plusDays(1));

        assertThat(resting).isEqualTo(MentoringUnit.State.SUSPENDED);
        assertThat(unit.state()).isEqualTo(MentoringUnit.State.ACTIVE);
    }

    @Test
    void twoRestsOnTheSameDaysAreRefused() {
        MentoringUnit unit = UnitFixtures.aPair();
        unit.pause(new Period(DAY, DAY.plusDays(5)), 9);

        assertThatThrownBy(() -> unit.pause(new Period(DAY.plusDays(5), DAY.plusDays(9)), 10))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void groupThatShrankToOneStaysAGroup() {
        MentoringUnit group = UnitFixtures.aGroup();

        group.leave(SECOND_MENTEE, DAY, 9, EndReason.LEFT_SCHOOL);

        assertThat(group.kind()).isEqualTo(MentoringUnit.Kind.GROUP);
        assertThat(group.mentees()).containsExactly(MENTEE);
        assertThat(group.menteesOn(DAY)).containsExactly(MENTEE, SECOND_MENTEE);
    }

    @Test
    void lastOfAGroupLeavesOnlyWithTheWholeGroup() {
        MentoringUnit group = UnitFixtures.aGroup();
        group.leave(SECOND_MENTEE, DAY, 9, EndReason.LEFT_SCHOOL);

        assertThatThrownBy(() -> group.leave(MENTEE, DAY, 10, EndReason.LEFT_SCHOOL))
                .hasMessage("pairing.rule.lastOfGroup");
    }

    @Test
    void groupWithManyMenteesTakesAnotherByOrderAndAPairDoesNot() {
        MentoringUnit group = UnitFixtures.aGroup();
        MentoringUnit pair = UnitFixtures.aPair();

        group.joinLater(30, DAY, 9);

        assertThat(group.mentees()).containsExactly(MENTEE, SECOND_MENTEE, 30L);
        assertThat(group.menteesOn(DAY.minusDays(1))).doesNotContain(30L);
        assertThatThrownBy(() -> pair.joinLater(30, DAY, 9)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void secondMentorLeadsTheGroupBesideTheFirst() {
        MentoringUnit group = UnitFixtures.aGroup();

        group.leadToo(SUCCESSOR, DAY, 9L);

        assertThat(group.mentor()).isEqualTo(MENTOR);
        assertThat(group.isCurrentMentor(SUCCESSOR)).isTrue();
        assertThat(group.mentees()).containsExactly(MENTEE, SECOND_MENTEE);
    }

    @Test
    void orderIsNotUndoneOnceAnotherHasChangedWhatItDid() {
        MentoringUnit unit = UnitFixtures.aPair();
        unit.replaceMentor(SUCCESSOR, DAY, 9, EndReason.MENTOR_REPLACED);
        unit.replaceMentor(12, DAY.plusMonths(1), 10, EndReason.MENTOR_REPLACED);

        assertThatThrownBy(() -> unit.undoBy(9)).hasMessage("pairing.rule.changedLater");

        unit.undoBy(10);
        unit.undoBy(9);
        assertThat(unit.mentor()).isEqualTo(MENTOR);
        assertThat(unit.memberships()).hasSize(2).allMatch(Membership::isOpen);
    }

    @Test
    void endedUnitTakesNoMoreChangesUntilItsEndIsUndone() {
        MentoringUnit unit = UnitFixtures.aPair();
        unit.met();
        unit.end(DAY, 9, EndReason.CONFLICT);

        assertThatThrownBy(() -> unit.replaceMentor(SUCCESSOR, DAY, 10, EndReason.MENTOR_REPLACED))
                .isInstanceOf(RuleBroken.class);
        unit.undoBy(9);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.ACTIVE);
        assertThat(unit.mentor()).isEqualTo(MENTOR);
    }

    @Test
    void pairPassesToTheNextYearOnlyByANewOrder() {
        MentoringUnit unit = UnitFixtures.aPair();
        unit.end(LocalDate.of(2027, 5, 31), 9, EndReason.COMPLETED);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.COMPLETED);
        assertThatThrownBy(() -> unit.fixBy(10)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> unit.pause(new Period(DAY, DAY), 11))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void agreementToldTwiceCountsFromTheFirstDay() {
        MentoringUnit unit = UnitFixtures.aProposedPair();
        UnitAgreement.Agreeing mentor =
                new UnitAgreement.Agreeing(MENTOR, UnitAgreement.Party.SELF);

        unit.agreedBy(mentor, DAY, 1);
        unit.agreedBy(mentor, DAY.plusDays(1), 1);

        assertThat(unit.agreements()).hasSize(1);
        assertThat(unit.agreements().get(0).agreedOn()).isEqualTo(DAY);
    }
}
