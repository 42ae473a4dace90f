package org.nastavnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.plan.PlanFixtures.TODAY;
import static org.nastavnik.plan.PlanFixtures.lessons;
import static org.nastavnik.plan.PlanFixtures.marks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.pairing.UnitPlacesFixture;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.RuleBroken;

class PlanDecisionsTest {

    private static final long DIRECTOR = 30;
    private static final ApprovingOrder ORDER =
            new ApprovingOrder(17, "104-од", LocalDate.of(2026, 11, 12), DIRECTOR);

    private final MentoringUnit unit = UnitFixtures.aPair();
    private final List<IndividualPlan> kept = new ArrayList<>();

    private PlanDecisions decisions() {
        PlanDecisions decisions = new PlanDecisions();
        decisions.units = UnitPlacesFixture.units(unit);
        decisions.plans = new KeptPlans();
        decisions.work =
                new PlanWork() {
                    @Override
                    public void movedOf(long personId) {}
                };
        return decisions;
    }

    private IndividualPlan submitted() {
        IndividualPlan plan = Ids.give(PlanFixtures.aDraft(unit, lessons(), marks()), 1);
        plan.submit(unit.mentor());
        kept.add(plan);
        return plan;
    }

    private IndividualPlan secondVersionOf(IndividualPlan plan) {
        IndividualPlan next = Ids.give(plan.nextVersion(unit), 2);
        next.items().forEach(item -> Ids.giveChild(item, 100 + next.items().indexOf(item)));
        kept.add(next);
        next.submit(unit.mentor());
        return next;
    }

    @Test
    void orderFillsTheMarkOfEveryPlan() {
        IndividualPlan plan = submitted();

        decisions().approveBy(ORDER, List.of(1L), UnitFixtures.SCHOOL);

        assertThat(plan.state()).isEqualTo(IndividualPlan.State.APPROVED);
        assertThat(plan.approvalNumber()).isEqualTo("104-од");
        assertThat(plan.approvalDate()).isEqualTo(ORDER.date());
        assertThat(plan.approvedBy()).isEqualTo(DIRECTOR);
        assertThat(plan.approvalOrderId()).isEqualTo(17);
    }

    @Test
    void orderAndPaperEndInTheSameState() {
        IndividualPlan plan = submitted();

        decisions()
                .approve(
                        unit,
                        plan,
                        IndividualPlan.Approved.onPaper("104-од", ORDER.date(), DIRECTOR, true));

        assertThat(plan.state()).isEqualTo(IndividualPlan.State.APPROVED);
        assertThat(plan.approvalOrderId()).isNull();
    }

    @Test
    void orderApprovesNothingThatWasReturned() {
        IndividualPlan plan = submitted();
        plan.giveBack("Уточните сроки");

        assertThatThrownBy(() -> decisions().approveBy(ORDER, List.of(1L), UnitFixtures.SCHOOL))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("plan.rule.notWaiting");
    }

    @Test
    void undoneOrderLeavesThePlanWaitingWithEmptyMark() {
        IndividualPlan plan = submitted();
        decisions().approveBy(ORDER, List.of(1L), UnitFixtures.SCHOOL);

        decisions().undo(ORDER.id(), UnitFixtures.SCHOOL);

        assertThat(plan.state()).isEqualTo(IndividualPlan.State.SUBMITTED);
        assertThat(plan.approvalNumber()).isNull();
        assertThat(plan.approvalOrderId()).isNull();
    }

    @Test
    void undoneOrderPutsTheFormerVersionIntoForceWithWhatWasDoneMeanwhile() {
        IndividualPlan first = submitted();
        decisions().approveBy(ORDER, List.of(1L), UnitFixtures.SCHOOL);
        IndividualPlan second = secondVersionOf(first);
        ApprovingOrder later = new ApprovingOrder(18, "110-од", TODAY, DIRECTOR);
        decisions().approveBy(later, List.of(2L), UnitFixtures.SCHOOL);
        second.mark(100, PlanItem.Fact.done(TODAY, "Карты готовы"), TODAY);

        decisions().undo(18, UnitFixtures.SCHOOL);

        assertThat(second.state()).isEqualTo(IndividualPlan.State.SUBMITTED);
        assertThat(first.state()).isEqualTo(IndividualPlan.State.APPROVED);
        assertThat(first.item(1).status()).isEqualTo(PlanItem.Status.DONE);
    }

    @Test
    void orderOnWhichALaterVersionStandsIsNotUndone() {
        IndividualPlan first = submitted();
        decisions().approveBy(ORDER, List.of(1L), UnitFixtures.SCHOOL);
        secondVersionOf(first);

        assertThatThrownBy(() -> decisions().undo(ORDER.id(), UnitFixtures.SCHOOL))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("plan.rule.laterThanApproval");
        assertThat(first.state()).isEqualTo(IndividualPlan.State.APPROVED);
    }

    private final class KeptPlans extends Plans {

        @Override
        public IndividualPlan byId(long id, long schoolId) {
            return kept.stream().filter(plan -> plan.id() == id).findFirst().orElseThrow();
        }

        @Override
        public List<IndividualPlan> of(MentoringUnit of) {
            return kept.stream()
                    .sorted(Comparator.comparing(IndividualPlan::versionNo).reversed())
                    .toList();
        }

        @Override
        public List<IndividualPlan> approvedBy(long orderId, long schoolId) {
            return kept.stream()
                    .filter(plan -> Objects.equals(plan.approvalOrderId(), orderId))
                    .toList();
        }
    }
}
