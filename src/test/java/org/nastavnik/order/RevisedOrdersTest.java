package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.order.OrderFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.shared.RuleBroken;

/** An appointment, pairs fixed on it, and what later orders do to both. */
class RevisedOrdersTest {

    private static final long MENTOR = UnitFixtures.MENTOR;

    private final Programme programme = new Programme();
    private MentorProfile profile;
    private MentoringUnit pair;
    private Order appointment;
    private Order pairing;

    @BeforeEach
    void appointAndFix() {
        profile = programme.with(UnitFixtures.candidate());
        pair = programme.with(UnitFixtures.anAgreedPair());
        appointment =
                programme.done(
                        OrderType.APPOINTMENT,
                        given("1-к", TODAY.minusDays(9)),
                        OrderEntry.person("persons", 0, MENTOR));
        pairing =
                programme.done(
                        OrderType.PAIRING,
                        given("2-к", TODAY.minusDays(8)),
                        OrderEntry.unit("units", 0, pair.id()));
    }

    private static Registration given(String number, LocalDate day) {
        return new Registration(number, day);
    }

    private Order amend(Order amended, String number, OrderEntry... differences) {
        return programme.done(
                OrderType.AMENDMENT,
                given(number, TODAY.minusDays(5)),
                with(
                        differences,
                        OrderEntry.cited(Revised.AMENDED, 0, amended.id()),
                        OrderEntry.text("from", 0, TODAY)));
    }

    private Order cancelling(Order... cancelled) {
        OrderEntry[] entries = new OrderEntry[cancelled.length];
        for (int place = 0; place < cancelled.length; place++) {
            entries[place] = OrderEntry.cited(Revised.CANCELLED, place, cancelled[place].id());
        }
        return programme.order(OrderType.CANCELLATION, entries);
    }

    private Order cancel(Order... cancelled) {
        Order order = cancelling(cancelled);
        order.sendToSignature();
        order.register(given("9-к", TODAY), TODAY, List.of());
        programme.apply(order);
        return order;
    }

    private static OrderEntry[] with(OrderEntry[] some, OrderEntry... more) {
        OrderEntry[] all = new OrderEntry[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private String note(Order order) {
        return programme.fates().getOrDefault(order.id(), OrderFate.NONE).note();
    }

    @Nested
    class OrderCorrected {

        private MentoringUnit second;

        @BeforeEach
        void agreeASecondPair() {
            second = programme.with(UnitFixtures.anAgreedPair(), 4);
        }

        @Test
        void addsAPairByDifferenceAndLeavesTheOther() {
            Order amendment =
                    amend(
                            pairing,
                            "5-к",
                            OrderEntry.unit(OrderEdition.JOINING_UNITS, 0, second.id()));

            assertThat(second.orderId()).isEqualTo(amendment.id());
            assertThat(pair.orderId()).isEqualTo(pairing.id());
            assertThat(pairing.state()).isEqualTo(Order.State.AMENDED);
        }

        @Test
        void takesAPairOutByDifference() {
            amend(pairing, "5-к", OrderEntry.unit(OrderEdition.LEAVING_UNITS, 0, pair.id()));

            assertThat(pair.state()).isEqualTo(MentoringUnit.State.AGREED);
            assertThat(pairing.entries().units()).containsExactly(pair.id());
        }

        @Test
        void takesOutWhatAnEarlierAmendmentHadBroughtIn() {
            amend(pairing, "5-к", OrderEntry.unit(OrderEdition.JOINING_UNITS, 0, second.id()));

            amend(pairing, "6-к", OrderEntry.unit(OrderEdition.LEAVING_UNITS, 0, second.id()));

            assertThat(second.state()).isEqualTo(MentoringUnit.State.AGREED);
            assertThat(pair.state()).isEqualTo(MentoringUnit.State.FIXED);
            assertThat(note(pairing))
                    .isEqualTo("с изменениями от 30.09.2026 № 5-к, 30.09.2026 № 6-к");
        }

        @Test
        void appointsAndReleasesMentorsByDifference() {
            MentorProfile other = programme.with(UnitFixtures.candidate(30));
            cancel(pairing);

            Order amendment =
                    amend(
                            appointment,
                            "5-к",
                            OrderEntry.person(OrderEdition.JOINING_MENTORS, 0, 30),
                            OrderEntry.person(OrderEdition.LEAVING_MENTORS, 0, MENTOR));

            assertThat(other.orderId()).isEqualTo(amendment.id());
            assertThat(profile.state()).isEqualTo(MentorProfile.State.SELECTED);
            assertThat(programme.roles()).containsExactly("30 MENTOR");
        }

        @Test
        void isAsItWasWhereTheAmendmentWasAMistake() {
            Order amendment =
                    amend(
                            pairing,
                            "5-к",
                            OrderEntry.unit(OrderEdition.JOINING_UNITS, 0, second.id()),
                            OrderEntry.unit(OrderEdition.LEAVING_UNITS, 1, pair.id()));

            programme.reverse(amendment);

            assertThat(pair.orderId()).isEqualTo(pairing.id());
            assertThat(second.state()).isEqualTo(MentoringUnit.State.AGREED);
            assertThat(pairing.state()).isEqualTo(Order.State.REGISTERED);
        }

        @Test
        void doesNotLoseAPairOnWhichAnotherOrderStands() {
            programme.done(
                    OrderType.REPLACEMENT,
                    given("3-к", TODAY.minusDays(7)),
                    OrderEntry.unit("unit", 0, pair.id()),
                    OrderEntry.person("mentor", 0, 30));
            Order amendment =
                    programme.order(
                            OrderType.AMENDMENT,
                            OrderEntry.cited(Revised.AMENDED, 0, pairing.id()),
                            OrderEntry.unit(OrderEdition.LEAVING_UNITS, 0, pair.id()));

            assertThat(programme.findings(amendment)).contains("order.check.leavingStands");
        }

        @Test
        void doesNotLoseAPairThatHasMet() {
            pair.met();
            Order amendment =
                    programme.order(
                            OrderType.AMENDMENT,
                            OrderEntry.cited(Revised.AMENDED, 0, pairing.id()),
                            OrderEntry.unit(OrderEdition.LEAVING_UNITS, 0, pair.id()));

            assertThat(programme.findings(amendment)).contains("order.check.hasMet");
        }

        @Test
        void isNotAmendedByNothing() {
            Order amendment =
                    programme.order(
                            OrderType.AMENDMENT,
                            OrderEntry.cited(Revised.AMENDED, 0, pairing.id()));

            assertThat(programme.findings(amendment)).containsExactly("order.check.nothingAmended");
        }
    }

    @Nested
    class GroupOfTheOrder {

        private MentoringUnit group;
        private Order fixing;

        @BeforeEach
        void fixAGroup() {
            group = programme.with(UnitFixtures.anAgreedGroup(), 5);
            fixing =
                    programme.done(
                            OrderType.PAIRING,
                            given("4-к", TODAY.minusDays(7)),
                            OrderEntry.unit("units", 0, group.id()));
        }

        private Order amendment() {
            return amend(
                    fixing,
                    "5-к",
                    OrderEntry.unit("joiners.unit", 0, group.id()),
                    OrderEntry.person("joiners.person", 0, 22),
                    OrderEntry.unit("leavers.unit", 0, group.id()),
                    OrderEntry.person("leavers.person", 0, UnitFixtures.MENTEE),
                    OrderEntry.text("leavers.reason", 0, EndReason.LEFT_SCHOOL));
        }

        @Test
        void getsAMenteeAndLosesAnotherFromTheDay() {
            amendment();

            assertThat(group.mentees()).containsExactly(UnitFixtures.SECOND_MENTEE, 22L);
            assertThat(group.menteesOn(TODAY.minusDays(1))).doesNotContain(22L);
        }

        @Test
        void isAsItWasWhereTheAmendmentWasAMistake() {
            Order amendment = amendment();

            programme.reverse(amendment);

            assertThat(group.mentees())
                    .containsExactly(UnitFixtures.MENTEE, UnitFixtures.SECOND_MENTEE);
        }

        @Test
        void takesNobodyTwice() {
            Order order =
                    programme.order(
                            OrderType.AMENDMENT,
                            OrderEntry.cited(Revised.AMENDED, 0, fixing.id()),
                            OrderEntry.unit("joiners.unit", 0, group.id()),
                            OrderEntry.person("joiners.person", 0, UnitFixtures.MENTEE));

            assertThat(programme.findings(order)).contains("order.check.alreadyIn");
        }
    }

    @Nested
    class OrderCancelled {

        @Test
        void takesBackWhatTheOrderDidAndKeepsItsNumber() {
            cancel(pairing);

            assertThat(pair.state()).isEqualTo(MentoringUnit.State.AGREED);
            assertThat(pairing.state()).isEqualTo(Order.State.CANCELLED);
            assertThat(pairing.registration()).isEqualTo(given("2-к", TODAY.minusDays(8)));
            assertThat(note(pairing)).isEqualTo("отменён приказом от 05.10.2026 № 9-к");
        }

        @Test
        void isInForceAgainWhereTheCancellationWasAMistake() {
            Order cancellation = cancel(appointment, pairing);

            programme.reverse(cancellation);

            assertThat(profile.orderId()).isEqualTo(appointment.id());
            assertThat(pair.orderId()).isEqualTo(pairing.id());
            assertThat(pairing.state()).isEqualTo(Order.State.REGISTERED);
        }

        @Test
        void refusesWhereTheUnitHasMet() {
            pair.met();

            assertThatThrownBy(() -> cancel(pairing))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("pairing.rule.workBegun");
            assertThat(pairing.state()).isEqualTo(Order.State.REGISTERED);
        }

        @Test
        void isNotCancelledTwice() {
            cancel(pairing);

            assertThat(programme.findings(cancelling(pairing)))
                    .containsExactly("order.check.orderNotInForce");
        }
    }

    @Nested
    class OrderCancelledWithLaterOrdersOnIt {

        @Test
        void isRefusedWithTheListOfWhatGoesTogether() {
            assertThat(programme.standing().on(List.of(appointment))).containsExactly(pairing);
            assertThat(programme.findings(cancelling(appointment)))
                    .containsExactly("order.check.standsOnIt");
        }

        @Test
        void goesTogetherWithThem() {
            Order together = cancelling(appointment, pairing);

            assertThat(programme.findings(together)).isEmpty();
            cancel(appointment, pairing);
            assertThat(profile.state()).isEqualTo(MentorProfile.State.SELECTED);
            assertThat(pair.state()).isEqualTo(MentoringUnit.State.AGREED);
            assertThat(programme.roles()).isEmpty();
        }

        @Test
        void countsWhatStandsOnThoseThatStandOnIt() {
            Order replacement =
                    programme.done(
                            OrderType.REPLACEMENT,
                            given("3-к", TODAY.minusDays(7)),
                            OrderEntry.unit("unit", 0, pair.id()),
                            OrderEntry.person("mentor", 0, 30));
            Order amendment =
                    amend(appointment, "5-к", OrderEntry.text("changes.manner", 0, "REMOVAL"));

            assertThat(programme.standing().on(List.of(appointment)))
                    .containsExactly(amendment, replacement, pairing);
            assertThat(programme.standing().on(List.of(replacement))).isEmpty();
        }

        @Test
        void standsOnTheAppointmentThoughItsPaperIsOlder() {
            MentoringUnit other = programme.with(UnitFixtures.anAgreedPair(), 6);
            Order older =
                    programme.done(
                            OrderType.PAIRING,
                            given("0-к", TODAY.minusDays(20)),
                            OrderEntry.unit("units", 0, other.id()));

            assertThat(programme.standing().on(List.of(appointment))).contains(older);
        }

        @Test
        void isNotAnnulledAlone() {
            assertThatThrownBy(() -> programme.standing().refuse(List.of(appointment)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("order.rule.othersStand");
        }

        @Test
        void putsBothBackWhereAnAmendmentGoesWithItsOrder() {
            MentoringUnit second = programme.with(UnitFixtures.anAgreedPair(), 4);
            Order amendment =
                    amend(
                            pairing,
                            "5-к",
                            OrderEntry.unit(OrderEdition.JOINING_UNITS, 0, second.id()));

            cancel(pairing, amendment);

            assertThat(List.of(pair.state(), second.state()))
                    .containsOnly(MentoringUnit.State.AGREED);
            assertThat(List.of(pairing.state(), amendment.state()))
                    .containsOnly(Order.State.CANCELLED);
        }
    }
}
