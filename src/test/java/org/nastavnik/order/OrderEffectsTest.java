package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.order.OrderFixtures.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;

class OrderEffectsTest {

    private final Programme programme = new Programme();

    private Order registered(OrderType type, OrderSubject subject) {
        Order order = programme.order(type, subject);
        order.sendToSignature();
        order.register(new Registration("1", TODAY), TODAY, List.of());
        return order;
    }

    @Test
    void appointsTheMentorAndMakesHimOneInTheProgramme() {
        MentorProfile profile = programme.with(UnitFixtures.candidate());
        Order order = registered(OrderType.APPOINTMENT, OrderSubject.person(10));

        programme.effects().apply(order);

        assertThat(profile.state()).isEqualTo(MentorProfile.State.APPOINTED);
        assertThat(profile.orderId()).isEqualTo(order.id());
        assertThat(programme.roles()).containsExactly("10 MENTOR");
    }

    @Test
    void appointsNobodyWhoIsNotInTheBase() {
        Order order = registered(OrderType.APPOINTMENT, OrderSubject.person(10));

        assertThatThrownBy(() -> programme.effects().apply(order))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("order.check.noProfile");
    }

    @Test
    void fixesTheUnitAndGivesRolesToStaffWithAnAccount() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        programme.account(10);
        Order order = registered(OrderType.PAIRING, OrderSubject.unit(3));

        programme.effects().apply(order);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.FIXED);
        assertThat(unit.orderId()).isEqualTo(order.id());
        assertThat(programme.roles()).containsExactly("10 MENTOR");
    }

    @Test
    void putsTheMenteesRequestIntoWorkAndTakesThatBack() {
        programme.with(UnitFixtures.anAgreedPair());
        MenteeRequest request = programme.with(UnitFixtures.aRequest());
        Order order = registered(OrderType.PAIRING, OrderSubject.unit(3));

        programme.effects().apply(order);
        MenteeRequest.State fixed = request.state();
        programme.effects().reverse(order);

        assertThat(fixed).isEqualTo(MenteeRequest.State.IN_WORK);
        assertThat(request.state()).isEqualTo(MenteeRequest.State.MATCHED);
    }

    @Test
    void doesNotFixWhatIsNotAgreed() {
        programme.with(UnitFixtures.aProposedPair());
        Order order = registered(OrderType.PAIRING, OrderSubject.unit(3));

        assertThatThrownBy(() -> programme.effects().apply(order)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void replacesTheMentorFromTheDay() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        unit.fixBy(1);
        Order order = registered(OrderType.REPLACEMENT, OrderSubject.newMentor(3, 30));

        programme.effects().apply(order);

        assertThat(unit.mentor()).isEqualTo(30);
        assertThat(unit.mentorOn(TODAY)).isEqualTo(Optional.of(30L));
        assertThat(programme.moved()).containsExactly(UnitFixtures.MENTOR, 30L);
    }

    @Test
    void takesBackTheAppointmentAndTheRoleItGave() {
        MentorProfile profile = programme.with(UnitFixtures.candidate());
        Order order = registered(OrderType.APPOINTMENT, OrderSubject.person(10));
        programme.effects().apply(order);

        programme.effects().reverse(order);

        assertThat(profile.state()).isEqualTo(MentorProfile.State.SELECTED);
        assertThat(programme.roles()).isEmpty();
    }

    @Test
    void leavesARoleThatThePersonHadBefore() {
        programme.with(UnitFixtures.candidate());
        programme.hasRole(10, Role.MENTOR);
        Order order = registered(OrderType.APPOINTMENT, OrderSubject.person(10));
        programme.effects().apply(order);

        programme.effects().reverse(order);

        assertThat(programme.roles()).containsExactly("10 MENTOR");
    }

    @Test
    void keepsTheAppointmentOfAMentorWhoseUnitIsFixed() {
        programme.with(UnitFixtures.candidate());
        programme.with(UnitFixtures.anAgreedPair()).fixBy(99);
        Order order = registered(OrderType.APPOINTMENT, OrderSubject.person(10));
        programme.effects().apply(order);

        assertThatThrownBy(() -> programme.effects().reverse(order))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("order.rule.mentorWorks");
    }

    @Test
    void putsTheUnitBackToAgreed() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        programme.account(10);
        Order order = registered(OrderType.PAIRING, OrderSubject.unit(3));
        programme.effects().apply(order);

        programme.effects().reverse(order);

        assertThat(unit.state()).isEqualTo(MentoringUnit.State.AGREED);
        assertThat(programme.roles()).isEmpty();
    }

    @Test
    void leavesTheUnitThatHasMet() {
        MentoringUnit unit = programme.with(UnitFixtures.anAgreedPair());
        Order order = registered(OrderType.PAIRING, OrderSubject.unit(3));
        programme.effects().apply(order);
        unit.met();

        assertThatThrownBy(() -> programme.effects().reverse(order))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pairing.rule.workBegun");
        assertThat(unit.state()).isEqualTo(MentoringUnit.State.ACTIVE);
    }
}
