package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.order.OrderFixtures.TODAY;
import static org.nastavnik.order.OrderFixtures.registered;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.GeneratedDocument;
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
    @EnumSource(
            value = Role.class,
            names = {"CURATOR", "DIRECTOR"})
    void curatorAndDirectorReadThePapersOfTheOrdersThereAre(Role role) {
        GeneratedDocument ofDraft = paperOf(3);

        assertThat(readable(as(role, 1), ofDraft, paperOf(4))).containsExactly(ofDraft);
        assertThat(readable(as(role, 2), ofDraft)).isEmpty();
    }

    @Test
    void othersReadNoPaperOfAnOrderThatDoesNotNameThem() {
        assertThat(readable(as(Role.MENTOR, 1), paperOf(2), paperOf(3))).isEmpty();
    }

    private static List<GeneratedDocument> readable(
            VisibleOrders visible, GeneratedDocument... papers) {
        OrderPaperRules rules = new OrderPaperRules();
        rules.visible = visible;
        rules.orders = visible.orders;
        rules.current = visible.current;
        return new OrderMaker(DocumentKind.D08, new OrderKinds(), rules).readable(List.of(papers));
    }

    private static GeneratedDocument paperOf(long order) {
        return new GeneratedDocument() {
            @Override
            public long subjectId() {
                return order;
            }
        };
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
        Set<Long> known(Collection<Long> ids, long schoolId) {
            return of(schoolId, OrderFixtures.YEAR).stream()
                    .map(Order::id)
                    .filter(ids::contains)
                    .collect(Collectors.toSet());
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
