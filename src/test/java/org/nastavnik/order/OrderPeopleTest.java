package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.Person;

/** The order that ends a pair is dated after the day on which its pupil left. */
class OrderPeopleTest {

    private static final LocalDate LAST = LocalDate.of(2027, 2, 10);

    private final OrderOffice office = new OrderOffice();

    private Order stop(long mentor, long mentee) {
        MentoringUnit unit = office.with(UnitFixtures.unitOf(mentor, mentee));
        Order order = new Order(1, OrderType.STOP, OrderFixtures.YEAR, "О прекращении");
        order.write(OrderFixtures.text(""));
        order.fill(
                OrderFixtures.filled(
                        OrderEntry.unit("units", 0, unit.id()),
                        OrderEntry.text("from", 0, LAST.plusDays(1))));
        return order;
    }

    @Test
    void orderAfterTheDepartureStillKeepsThePupilOutOfItsText() {
        Order order = stop(OrderOffice.TEACHER, OrderOffice.PUPIL);

        office.leaves(OrderOffice.PUPIL, LAST);

        assertThat(office.thePeople().namesPupils(order, LAST.plusDays(5))).isTrue();
    }

    @Test
    void childWhoHasLeftIsNotAskedToSign() {
        Order order = stop(OrderOffice.PUPIL, OrderOffice.TEACHER);

        office.leaves(OrderOffice.PUPIL, LAST);

        assertThat(office.thePeople().toAcquaint(order, LAST.plusDays(5)))
                .extracting(Person::id)
                .contains(OrderOffice.TEACHER)
                .doesNotContain(OrderOffice.PUPIL);
    }

    @Test
    void grownUpsAreNamed() {
        Order order = stop(OrderOffice.SUCCESSOR, OrderOffice.TEACHER);

        assertThat(office.thePeople().namesPupils(order, LAST)).isFalse();
    }
}
