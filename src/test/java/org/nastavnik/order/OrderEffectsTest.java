package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.order.OrderFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.Role;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.RuleBroken;

class OrderEffectsTest {

    private static final OrderEntry MENTOR = OrderEntry.person("persons", 0, 10);
    private static final OrderEntry PAIR = OrderEntry.unit("units", 0, 3);

    private final Programme programme = new Programme();

    private Order registered(OrderType type, OrderEntry... subjects) {
        Order order = programme.order(type, subjects);
        order.sendToSignature();
        order.register(new Registration("1", TODAY), TODAY, List.of());
        return order;
    }

    @Test
    void appointsTheMentorAndMakesHimOneInTheProgramme() {
        MentorProfile profile = programme.with(UnitFixtures.candidate());
        Order order = registered(OrderType.APPOINTMENT, MENTOR);

        programme.apply(order);

        assertThat(profile.state()).isEqualTo(MentorProfile.State.APPOINTED);
        assertThat(profile.orderId()).isEqualTo(order.id());
        assertThat(programme.roles()).containsExactly("10 MENTOR");
    }

    @Test
    void appointsNobodyWhoIsNotInTheBase() {
        Order order = registered(OrderType.APPOINTMENT, MENTOR);

        assertThatThrownBy(() -> programme.apply(order))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("order.check.noProfile");
    }

    @Test
    void fixesTheUnitAndGivesRolesToStaffWithAnAccount() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        programme.account(10);
        Order order = registered(OrderType.PAIRING, PAIR);

        programme.apply(order);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.FIXED);
        assertThat(unit.orderId()).isEqualTo(order.id());
        assertThat(programme.roles()).containsExactly("10 MENTOR");
    }

    @Test
    void unitLastsAsLongAsTheOrderThatFixesItSays() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        LocalDate from = unit.period().from().minusDays(20);
        Order order =
                registered(
                        OrderType.PAIRING,
                        PAIR,
                        OrderEntry.text("from", 0, from),
                        OrderEntry.text("to", 0, TODAY));

        programme.apply(order);

        assertThat(unit.period()).isEqualTo(new Period(from, TODAY));
        assertThat(unit.mentorOn(from)).contains(UnitFixtures.MENTOR);
    }

    @Test
    void putsTheMenteesRequestIntoWorkAndTakesThatBack() {
        programme.with(UnitFixtures.anAgreedPair());
        MenteeRequest request = programme.with(UnitFixtures.aRequest());
        Order order = registered(OrderType.PAIRING, PAIR);

        programme.apply(order);
        MenteeRequest.State fixed = request.state();
        programme.reverse(order);

        assertThat(fixed).isEqualTo(MenteeRequest.State.IN_WORK);
        assertThat(request.state()).isEqualTo(MenteeRequest.State.MATCHED);
    }

    @Test
    void doesNotFixWhatIsNotAgreed() {
        programme.with(UnitFixtures.aProposedPair());
        Order order = registered(OrderType.PAIRING, PAIR);

        assertThatThrownBy(() -> programme.apply(order)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void replacesTheMentorFromTheDay() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        unit.fixBy(1);
        Order order =
                registered(
                        OrderType.REPLACEMENT,
                        OrderEntry.unit("unit", 0, 3),
                        OrderEntry.person("mentor", 0, 30));

        programme.apply(order);

        assertThat(unit.mentor()).isEqualTo(30);
        assertThat(unit.mentorOn(TODAY)).isEqualTo(Optional.of(30L));
        assertThat(programme.moved()).containsExactly(UnitFixtures.MENTOR, 30L);
    }

    @Test
    void bringsTheFormerMentorBackWhereTheReplacementWasAMistake() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        unit.fixBy(1);
        Order order =
                registered(
                        OrderType.REPLACEMENT,
                        OrderEntry.unit("unit", 0, 3),
                        OrderEntry.person("mentor", 0, 30));
        programme.apply(order);

        programme.reverse(order);

        assertThat(unit.mentor()).isEqualTo(UnitFixtures.MENTOR);
        assertThat(unit.hasMember(30)).isFalse();
    }

    @Test
    void leavesAReplacementWhoseMentorHasWorkedAlready() {
        programme.with(UnitFixtures.anAgreedPair()).fixBy(1);
        Order order =
                registered(
                        OrderType.REPLACEMENT,
                        OrderEntry.unit("unit", 0, 3),
                        OrderEntry.person("mentor", 0, 30));
        programme.apply(order);
        programme.hasWorked(30);

        assertThatThrownBy(() -> programme.reverse(order))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.workBegun");
    }

    @Test
    void stoppedUnitLetsItsMenteeWaitAgain() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        unit.fixBy(1);
        MenteeRequest request = programme.with(UnitFixtures.aRequest());
        Order order = stop("CONFLICT");

        programme.apply(order);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.TERMINATED);
        assertThat(unit.endOrderId()).isEqualTo(order.id());
        assertThat(request.state()).isEqualTo(MenteeRequest.State.WAITING);
    }

    @Test
    void stopBecauseTheMenteeLeftTheSchoolLeavesNobodyWaiting() {
        programme.with(UnitFixtures.anAgreedPair()).fixBy(1);
        MenteeRequest request = programme.with(UnitFixtures.aRequest());

        programme.apply(stop("LEFT_SCHOOL"));

        assertThat(request.state()).isEqualTo(MenteeRequest.State.WITHDRAWN);
    }

    @Test
    void stoppedUnitWorksOnWhenItsOrderIsAnnulled() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        unit.fixBy(1);
        unit.met();
        MenteeRequest request = programme.with(UnitFixtures.aRequest());
        Order order = stop("CONFLICT");
        programme.apply(order);

        programme.reverse(order);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.ACTIVE);
        assertThat(unit.mentees()).containsExactly(UnitFixtures.MENTEE);
        assertThat(request.state()).isEqualTo(MenteeRequest.State.IN_WORK);
    }

    @Test
    void completesTheUnitAndTheRequest() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        unit.fixBy(1);
        MenteeRequest request = programme.with(UnitFixtures.aRequest());
        Order order =
                registered(
                        OrderType.COMPLETION,
                        PAIR,
                        OrderEntry.text("lastDay", 0, LocalDate.of(2027, 5, 25)));

        programme.apply(order);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.COMPLETED);
        assertThat(unit.memberships())
                .allMatch(m -> LocalDate.of(2027, 5, 25).equals(m.period().to()));
        assertThat(request.state()).isEqualTo(MenteeRequest.State.COMPLETED);
    }

    @Test
    void suspendedUnitRestsOnTheDaysOfItsOrder() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        unit.fixBy(1);
        Order order = registered(OrderType.SUSPENSION, PAIR);

        programme.apply(order);
        MentoringUnit.State resting = unit.state();
        programme.reverse(order);

        assertThat(resting).isEqualTo(MentoringUnit.State.SUSPENDED);
        assertThat(unit.state()).isEqualTo(MentoringUnit.State.FIXED);
    }

    @Test
    void substituteLeadsTheUnitBesideItsMentor() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        unit.fixBy(1);
        Order order =
                registered(
                        OrderType.SUBSTITUTION,
                        OrderEntry.unit("unit", 0, 3),
                        OrderEntry.person("mentor", 0, 30));

        programme.apply(order);

        assertThat(unit.isCurrentMentor(30)).isTrue();
        assertThat(unit.mentor()).isEqualTo(UnitFixtures.MENTOR);
    }

    private Order stop(String reason) {
        return registered(OrderType.STOP, PAIR, OrderEntry.text("reason", 0, reason));
    }

    @Test
    void takesBackTheAppointmentAndTheRoleItGave() {
        MentorProfile profile = programme.with(UnitFixtures.candidate());
        Order order = registered(OrderType.APPOINTMENT, MENTOR);
        programme.apply(order);

        programme.reverse(order);

        assertThat(profile.state()).isEqualTo(MentorProfile.State.SELECTED);
        assertThat(programme.roles()).isEmpty();
    }

    @Test
    void leavesARoleThatThePersonHadBefore() {
        programme.with(UnitFixtures.candidate());
        programme.hasRole(10, Role.MENTOR);
        Order order = registered(OrderType.APPOINTMENT, MENTOR);
        programme.apply(order);

        programme.reverse(order);

        assertThat(programme.roles()).containsExactly("10 MENTOR");
    }

    @Test
    void keepsTheAppointmentOfAMentorWhoseUnitIsFixed() {
        programme.with(UnitFixtures.candidate());
        programme.with(UnitFixtures.anAgreedPair()).fixBy(99);
        Order order = registered(OrderType.APPOINTMENT, MENTOR);
        programme.apply(order);

        assertThatThrownBy(() -> programme.reverse(order))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("order.rule.mentorWorks");
    }

    @Test
    void putsTheUnitBackToAgreed() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        programme.account(10);
        Order order = registered(OrderType.PAIRING, PAIR);
        programme.apply(order);

        programme.reverse(order);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.AGREED);
        assertThat(programme.roles()).isEmpty();
    }

    @Test
    void leavesTheUnitThatHasMet() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        Order order = registered(OrderType.PAIRING, PAIR);
        programme.apply(order);
        unit.met();

        assertThatThrownBy(() -> programme.reverse(order))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.workBegun");
        assertThat(unit.state()).isEqualTo(MentoringUnit.State.ACTIVE);
    }
}
