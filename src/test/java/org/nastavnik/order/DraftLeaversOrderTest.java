package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.PupilsLeft;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

class DraftLeaversOrderTest {

    private static final LocalDate LAST = OrderFixtures.TODAY.minusDays(1);

    private final Programme programme = new Programme();
    private final List<OrderForm> created = new ArrayList<>();
    private final List<OrderForm> rewritten = new ArrayList<>();

    private Order pairing(String number, MentoringUnit unit) {
        return programme.done(
                OrderType.PAIRING,
                new Registration(number, OrderFixtures.TODAY.minusDays(7)),
                OrderEntry.unit("units", 0, unit.id()));
    }

    private void leave(EndReason reason, List<Long> units, PupilsLeft.FromGroup... fromGroups) {
        DraftLeaversOrder drafting = new DraftLeaversOrder();
        drafting.draft = new Kept();
        drafting.orders = programme.orders();
        drafting.units = programme.units();
        drafting.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return OrderFixtures.TODAY.plusYears(1);
                    }
                };
        drafting.current = Someone.ofSchool(1, 12, Role.CURATOR);
        drafting.audit =
                new AuditLog() {
                    @Override
                    public void write(Long person, Long school, String action, String subject) {
                        // the log is another matter
                    }
                };
        drafting.hear(new PupilsLeft(1, LAST, reason, units, List.of(fromGroups)));
    }

    @Test
    void pairsOfTwoOrdersStopByTwoOrders() {
        MentoringUnit one = programme.with(UnitFixtures.anAgreedPair(), 3);
        MentoringUnit other = programme.with(UnitFixtures.anAgreedPair(), 4);
        pairing("1-к", one);
        pairing("2-к", other);

        leave(EndReason.LEFT_SCHOOL, List.of(3L, 4L));

        assertThat(created)
                .extracting(form -> form.all("units"))
                .containsExactly(List.of("3"), List.of("4"));
        assertThat(created).allMatch(form -> form.type.equals("STOP"));
    }

    @Test
    void orderBelongsToTheYearOfItsUnitsThoughThatIsOver() {
        pairing("1-к", programme.with(UnitFixtures.anAgreedPair(), 3));

        leave(EndReason.COMPLETED, List.of(3L));

        assertThat(created)
                .extracting(form -> form.type + " " + form.year)
                .containsExactly("COMPLETION " + OrderFixtures.YEAR.startYear());
    }

    @Test
    void whoLeavesAGroupThatGoesOnIsTakenOutByAnAmendmentOfItsOrder() {
        MentoringUnit group = programme.with(UnitFixtures.anAgreedGroup(), 5);
        Order pairing = pairing("3-к", group);

        leave(EndReason.COMPLETED, List.of(), new PupilsLeft.FromGroup(5, UnitFixtures.MENTEE));

        assertThat(created).hasSize(1);
        OrderForm amendment = rewritten.get(0);
        assertThat(amendment.type).isEqualTo("AMENDMENT");
        assertThat(amendment.first(Revised.AMENDED)).isEqualTo(String.valueOf(pairing.id()));
        assertThat(amendment.all("leavers.person"))
                .containsExactly(String.valueOf(UnitFixtures.MENTEE));
        assertThat(amendment.all("leavers.reason")).containsExactly("COMPLETED");
        assertThat(amendment.first("from")).isEqualTo(OrderFixtures.TODAY.toString());
    }

    /** What comes of a form is the matter of the orders' kinds. */
    private final class Kept extends DraftOrder {

        @Override
        OrderForm proposed(OrderType type, long unit) {
            return proposed(type, programme.units().byId(unit, 1).year());
        }

        @Override
        OrderForm proposed(OrderType type, SchoolYear year) {
            OrderForm form = new OrderForm();
            form.type = type.name();
            form.year = String.valueOf(year.startYear());
            return form;
        }

        @Override
        Order create(OrderForm form, Problems problems) {
            created.add(form);
            Order order = new Order(1, OrderType.valueOf(form.type), OrderFixtures.YEAR, form.type);
            return Ids.give(order, 900L + created.size());
        }

        @Override
        boolean rewrite(Order draft, OrderForm form, Problems problems) {
            rewritten.add(form);
            return true;
        }
    }
}
