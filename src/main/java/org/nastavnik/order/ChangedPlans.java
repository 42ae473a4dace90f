package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.plan.ApprovingOrder;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanChanges;
import org.nastavnik.plan.PlanDecisions;
import org.nastavnik.plan.PlanRevisions;
import org.nastavnik.plan.Plans;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/**
 * New versions of plans that an order has approved: not approved anew, but put into force by an
 * amendment of that order, which says what changes.
 */
@ApplicationScoped
class ChangedPlans {

    static final String PLANS = "changedPlans";

    @Inject Orders orders;
    @Inject OrderChoices choices;
    @Inject OrderFrames frames;
    @Inject Plans plans;
    @Inject PlanRevisions revisions;
    @Inject PlanDecisions decisions;
    @Inject PlanChangeWording words;
    @Inject Units units;
    @Inject CurrentPerson current;

    static String preamble(Collection<Long> changing) {
        return OrderWords.text(
                changing.isEmpty() ? "preamble.amendment" : "preamble.amendment.plans");
    }

    /** Units whose new version waits, by the order that approved the former one. */
    Map<Long, List<Long>> waiting() {
        Map<Long, List<Long>> waiting = new TreeMap<>();
        for (IndividualPlan plan : plans.submitted(current.schoolId())) {
            if (plan.versionNo() > 1) {
                MentoringUnit unit = units.byId(plan.unitId(), plan.schoolId());
                revisions
                        .of(plan, unit)
                        .flatMap(this::approving)
                        .filter(order -> order.state().inForce())
                        .ifPresent(
                                order ->
                                        waiting.computeIfAbsent(order.id(), id -> new ArrayList<>())
                                                .add(unit.id()));
            }
        }
        return waiting;
    }

    /** The order of approval itself, whichever amendment changed it last. */
    private Optional<Order> approving(PlanChanges changes) {
        return Optional.ofNullable(changes.from().approvalOrderId())
                .map(id -> orders.byId(id, changes.from().schoolId()))
                .map(this::first);
    }

    private Order first(Order order) {
        return order.type() == OrderType.AMENDMENT
                ? orders.byId(Revised.by(order).get(0), order.schoolId())
                : order;
    }

    List<Long> units() {
        return waiting().values().stream().flatMap(List::stream).toList();
    }

    private List<Long> under(Order target) {
        return waiting().getOrDefault(target.id(), List.of());
    }

    /** Those that no other draft is about. */
    List<Long> open(Order target) {
        Set<String> claimed = orders.claimed(target.schoolId(), target.year());
        return under(target).stream()
                .filter(
                        unit ->
                                !claimed.contains(
                                        Order.claim(
                                                target.schoolId(),
                                                OrderType.AMENDMENT,
                                                target.year(),
                                                "unit:" + unit)))
                .toList();
    }

    /** For a new draft, which has no order to amend yet; none where no plan waits. */
    Optional<OrderField> fieldOfAny() {
        List<Long> all = units();
        return all.isEmpty() ? Optional.empty() : Optional.of(field(all));
    }

    OrderField field(Order draft, Order target) {
        return field(
                Stream.concat(under(target).stream(), draft.entries().units(PLANS).stream())
                        .distinct()
                        .toList());
    }

    private OrderField field(List<Long> offered) {
        return OrderField.of(PLANS, OrderField.Input.UNITS, choices.these(offered))
                .emptied()
                .maybe();
    }

    void check(Order order, Order target, Problems found) {
        for (MentoringUnit unit : units(order)) {
            Optional<PlanChanges> changes = changes(order, unit);
            if (changes.isEmpty()) {
                found.add(Problems.FORM, "order.check.planUnchanged", unit.code());
            } else if (changes.flatMap(this::approving)
                    .filter(by -> by.id() == target.id())
                    .isEmpty()) {
                found.add(Problems.FORM, "order.check.otherPlanOrder", unit.code());
            } else {
                require(changes.get().to(), unit, found);
            }
        }
    }

    private void require(IndividualPlan plan, MentoringUnit unit, Problems found) {
        try {
            decisions.requireWaiting(plan, unit);
        } catch (RuleBroken broken) {
            found.add(Problems.FORM, broken);
        }
    }

    private List<MentoringUnit> units(Order order) {
        return units.byIds(order.entries().units(PLANS), order.schoolId());
    }

    /** Of the version that it put into force; before that, of the one that waits. */
    private Optional<PlanChanges> changes(Order order, MentoringUnit unit) {
        List<IndividualPlan> versions = plans.of(unit);
        return versions.stream()
                .filter(plan -> Objects.equals(plan.approvalOrderId(), order.id()))
                .findFirst()
                .or(
                        () ->
                                versions.stream()
                                        .filter(p -> p.state() == IndividualPlan.State.SUBMITTED)
                                        .findFirst())
                .flatMap(plan -> revisions.of(plan, unit));
    }

    void apply(Order order) {
        List<Long> ids =
                units(order).stream()
                        .flatMap(unit -> changes(order, unit).stream())
                        .map(changes -> changes.to().id())
                        .toList();
        if (ids.isEmpty()) {
            return;
        }
        Registration given = Objects.requireNonNull(order.registration());
        decisions.approveBy(
                new ApprovingOrder(
                        order.id(), given.number(), given.date(), frames.signatoryId(order)),
                ids,
                order.schoolId());
    }

    void reverse(Order order) {
        if (!order.entries().units(PLANS).isEmpty()) {
            decisions.undo(order.id(), order.schoolId());
        }
    }

    void corrected(Order order, Registration right) {
        if (!order.entries().units(PLANS).isEmpty()) {
            decisions.corrected(order.id(), right.number(), right.date(), order.schoolId());
        }
    }

    /**
     * @param list the place of the amended order that lists the plans
     */
    List<OrderAmendment.Change> wording(Order order, String list, boolean pupils) {
        return units(order).stream()
                .flatMap(
                        unit ->
                                changes(order, unit).stream()
                                        .flatMap(
                                                changes ->
                                                        words
                                                                .of(unit, changes, list, pupils)
                                                                .stream()))
                .toList();
    }
}
