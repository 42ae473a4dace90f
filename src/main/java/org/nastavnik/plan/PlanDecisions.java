package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.shared.RuleBroken;

/** Puts plans into force, by an order of the program or by one that was signed on paper. */
@ApplicationScoped
public class PlanDecisions {

    @Inject Plans plans;
    @Inject Units units;
    @Inject PlanWork work;

    /** The order is registered: number and date go into the mark of every plan that it names. */
    public void approveBy(ApprovingOrder order, Collection<Long> planIds, long schoolId) {
        for (long id : planIds) {
            IndividualPlan plan = plans.byId(id, schoolId);
            MentoringUnit unit = units.byId(plan.unitId(), schoolId);
            requireWaiting(plan, unit);
            approve(unit, plan, IndividualPlan.Approved.by(order));
        }
    }

    /** For those who check an order before it is signed; the message names the pair. */
    public void requireWaiting(IndividualPlan plan, MentoringUnit unit) {
        if (plan.state() != IndividualPlan.State.SUBMITTED) {
            throw new RuleBroken("plan.rule.notWaiting", unit.code());
        }
        IndividualPlan.requireLiving(unit);
    }

    void approve(MentoringUnit unit, IndividualPlan plan, IndividualPlan.Approved approved) {
        IndividualPlan former =
                plans.current(unit).filter(inForce -> inForce.id() != plan.id()).orElse(null);
        plan.approve(approved, former);
        work.moved(unit);
    }

    /**
     * The order was a mistake: its plans wait for approval again, and what they took the place of
     * is in force once more. Refuses as a whole where something later stands on one of them.
     */
    public void undo(long orderId, long schoolId) {
        List<IndividualPlan> approved = plans.approvedBy(orderId, schoolId);
        approved.forEach(plan -> requireLast(plan, schoolId));
        approved.forEach(plan -> undo(plan, orderId, schoolId));
    }

    /** The order's number or date had been typed wrong; the grifs follow it. */
    public void corrected(long orderId, String number, LocalDate date, long schoolId) {
        plans.approvedBy(orderId, schoolId).forEach(plan -> plan.approvedUnder(number, date));
    }

    private void requireLast(IndividualPlan plan, long schoolId) {
        MentoringUnit unit = units.byId(plan.unitId(), schoolId);
        boolean newest =
                plans.of(unit).stream().findFirst().filter(p -> p.id() == plan.id()).isPresent();
        if (!newest || plan.state() != IndividualPlan.State.APPROVED) {
            throw new RuleBroken("plan.rule.laterThanApproval", unit.code());
        }
    }

    private void undo(IndividualPlan plan, long orderId, long schoolId) {
        MentoringUnit unit = units.byId(plan.unitId(), schoolId);
        plan.undoApprovalBy(orderId, supersededBy(plan, plans.of(unit)).orElse(null));
        work.moved(unit);
    }

    private static Optional<IndividualPlan> supersededBy(
            IndividualPlan plan, List<IndividualPlan> newestFirst) {
        return newestFirst.stream()
                .filter(p -> p.versionNo() < plan.versionNo())
                .filter(p -> p.state() == IndividualPlan.State.SUPERSEDED && p.wasApproved())
                .findFirst();
    }
}
