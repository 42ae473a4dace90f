package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.order.OrderFixtures.TODAY;
import static org.nastavnik.order.OrderFixtures.registered;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** The row «orders, register» of the permission matrix. */
class VisibleOrdersTest {

    private final Order naming = OrderOffice.stored(registered("1-од", TODAY), 1);
    private final Order other = OrderOffice.stored(registered("2-од", TODAY), 2);
    private final Order draft = OrderOffice.stored(OrderFixtures.draft(OrderType.PAIRING, ""), 3);

    private VisibleOrders as(Role role, long school) {
        VisibleOrders visible = new VisibleOrders();
        visible.orders = new Book();
        visible.current = Someone.ofSchool(school, 10, role);
        visible.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return TODAY;
                    }
                };
        return visible;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CURATOR", "DIRECTOR"})
    void curatorAndDirectorReadTheBook(Role role) {
        assertThat(as(role, 1).of(OrderFixtures.YEAR)).containsExactly(naming, other, draft);
        assertThat(as(role, 1).byId(2)).isSameAs(other);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CURATOR", "DIRECTOR"})
    void othersReadWhereTheyAreNamed(Role role) {
        VisibleOrders visible = as(role, 1);

        assertThat(visible.of(OrderFixtures.YEAR)).containsExactly(naming);
        assertThat(visible.byId(1)).isSameAs(naming);
        assertThatThrownBy(() -> visible.byId(2)).isInstanceOf(OrderNotFound.class);
        assertThatThrownBy(() -> visible.byId(3)).isInstanceOf(OrderNotFound.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void strangersOfAnotherSchoolReadNothing(Role role) {
        VisibleOrders visible = as(role, 2);

        assertThat(visible.of(OrderFixtures.YEAR)).isEmpty();
        assertThatThrownBy(() -> visible.byId(1)).isInstanceOf(OrderNotFound.class);
    }

    /** Of school 1; the first order names the one who looks. */
    private final class Book extends Orders {

        @Override
        public Order byId(long id, long schoolId) {
            return of(schoolId, OrderFixtures.YEAR).stream()
                    .filter(order -> order.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new OrderNotFound(id));
        }

        @Override
        List<Order> of(long schoolId, SchoolYear year) {
            return schoolId == 1 ? List.of(naming, other, draft) : List.of();
        }

        @Override
        List<Order> allNaming(long personId, long schoolId, SchoolYear year) {
            return schoolId == 1 ? List.of(naming) : List.of();
        }

        @Override
        List<Order> toRead(long personId, long schoolId, SchoolYear year) {
            return allNaming(personId, schoolId, year);
        }
    }
}
