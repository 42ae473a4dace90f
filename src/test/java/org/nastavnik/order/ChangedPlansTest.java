package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.plan.ApprovingOrder;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.site.Problems;

/** A plan that an order approved comes in a new version: an amendment says what changes. */
class ChangedPlansTest {

    private final OrderOffice office = new OrderOffice();
    private final Problems problems = new Problems();
    private MentoringUnit unit;
    private Order approval;
    private IndividualPlan later;

    @BeforeEach
    void approveAndChange() {
        unit = office.with(UnitFixtures.unitOfStaff(OrderOffice.TEACHER, OrderOffice.SUCCESSOR));
        office.submitted(unit);
        approval =
                office.registered(
                        OrderType.PLANS_APPROVAL,
                        "108-од",
                        "units",
                        String.valueOf(unit.id()),
                        "from",
                        "2026-10-02");
        later = office.changed(unit, approval);
        office.heard().clear();
    }

    private Order amendment() {
        return office.on(LocalDate.of(2026, 12, 1))
                .registered(
                        OrderType.AMENDMENT,
                        "120-од",
                        "amended",
                        String.valueOf(approval.id()),
                        "from",
                        "2026-12-02",
                        "changedPlans",
                        String.valueOf(unit.id()));
    }

    private List<String> findings(Order order) {
        return office.check().findings(order).of(Problems.FORM).stream()
                .map(Problems.Problem::key)
                .toList();
    }

    @Test
    void namesWhatTheNewVersionChanges() throws Exception {
        assertThat(office.text(amendment()))
                .contains("1. Внести в приказ от 01.10.2026 № 108-од «Об утверждении")
                .contains(
                        "1.1. в пункте 1 (план наставнической пары П-01) слова «версия 1» заменить"
                                + " словами «версия 2»;")
                .contains(
                        "1.2. в графе «Сроки» мероприятия «Разработка технологической карты урока»"
                                + " индивидуального плана наставнической пары П-01 слова «октябрь –"
                                + " ноябрь 2026 г.» заменить словами «до 31.03.2027»;")
                .contains(
                        "1.3. индивидуальный план наставнической пары П-01 дополнить следующим"
                                + " текстом: «Разбор критериев (компетенции – Оценивание; сроки –"
                                + " до 25.12.2026;")
                .doesNotContain("Утвердить", "риложени");
    }

    @Test
    void putsTheNewVersionIntoForceAndTakesThatBack() {
        Order order = amendment();
        List<Object> after = List.copyOf(office.heard());

        office.annul(order);

        assertThat(after)
                .containsExactly(
                        new ApprovingOrder(
                                order.id(),
                                "120-од",
                                LocalDate.of(2026, 12, 1),
                                OrderOffice.SUCCESSOR),
                        later.id());
        assertThat(office.heard()).isEmpty();
        assertThat(approval.state()).isEqualTo(Order.State.REGISTERED);
    }

    @Test
    void isOfferedAsAnAmendmentAndNotAsAnApproval() {
        assertThat(office.offersOnPlans())
                .containsExactly(new OrderOffers.Offer(OrderType.AMENDMENT, 1));
    }

    @Test
    void isProposedWithItsOrderAndItsPlan() {
        OrderForm form = office.proposed(OrderType.AMENDMENT);

        assertThat(form.first("amended")).isEqualTo(String.valueOf(approval.id()));
        assertThat(form.all("changedPlans")).containsExactly(String.valueOf(unit.id()));
        assertThat(form.preamble).startsWith("В связи с изменением индивидуальных планов");
    }

    @Test
    void amendsNoOrderThatDidNotApproveThePlan() {
        Order other =
                office.registered(
                        OrderType.PLANS_APPROVAL,
                        "109-од",
                        "units",
                        String.valueOf(unit.id()),
                        "from",
                        "2026-10-02");
        Order draft =
                Objects.requireNonNull(
                        office.draft(
                                OrderType.AMENDMENT,
                                problems,
                                "amended",
                                String.valueOf(other.id()),
                                "from",
                                "2026-12-02",
                                "changedPlans",
                                String.valueOf(unit.id())));

        assertThat(findings(draft)).containsExactly("order.check.otherPlanOrder");
    }

    @Test
    void isNotSignedOnceTheMentorTookTheVersionBack() {
        Order draft =
                Objects.requireNonNull(
                        office.draft(
                                OrderType.AMENDMENT,
                                problems,
                                "amended",
                                String.valueOf(approval.id()),
                                "from",
                                "2026-12-02",
                                "changedPlans",
                                String.valueOf(unit.id())));
        office.takeBack(unit);

        assertThat(findings(draft)).containsExactly("order.check.planUnchanged");
    }
}
