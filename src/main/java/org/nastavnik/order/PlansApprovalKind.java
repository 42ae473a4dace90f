package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.plan.ApprovingOrder;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanDecisions;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «Об утверждении индивидуальных планов»: number and date go into the grif of each plan. */
@ApplicationScoped
class PlansApprovalKind implements OrderKind {

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject Preambles preambles;
    @Inject Plans plans;
    @Inject ChangedPlans changed;
    @Inject PlanDecisions decisions;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public OrderType type() {
        return OrderType.PLANS_APPROVAL;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D17);
    }

    @Override
    public String title(OrderEntries filled) {
        return filled.units().size() == 1 && people.ofGrownUps(filled.units().get(0))
                ? OrderWords.text("title.onePlan")
                : OrderWords.title(type());
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        List<Long> offered =
                draft == null ? unitsWaiting() : both(unitsWaiting(), draft.entries().units());
        return List.of(
                OrderField.of("units", OrderField.Input.UNITS, choices.among(year, offered))
                        .labelled("order.field.plans")
                        .emptied(),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.plansFrom"));
    }

    private static List<Long> both(List<Long> some, List<Long> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private List<Long> unitsWaiting() {
        return plans.submitted(current.schoolId()).stream().map(IndividualPlan::unitId).toList();
    }

    /** Without those whose approved plan only changes: an order about that order tells how. */
    private List<Long> unitsNew() {
        List<Long> changing = changed.units();
        return unitsWaiting().stream().filter(unit -> !changing.contains(unit)).toList();
    }

    @Override
    public void corrected(Order order, Registration right) {
        decisions.corrected(order.id(), right.number(), right.date(), order.schoolId());
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.putAll(
                "units",
                choices.among(year, unitsNew()).stream().map(unit -> unit.value()).toList());
        form.put("from", schools.today());
        form.preamble = preambles.after(OrderType.PAIRING, Ground.Regime.BOTH, year);
    }

    @Override
    public int awaiting(SchoolYear year) {
        return choices.among(year, unitsNew()).size();
    }

    @Override
    public Set<String> waiting(SchoolYear year) {
        return choices.among(year, unitsNew()).stream()
                .map(unit -> "unit:" + unit.value())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> claims(OrderEntries filled) {
        return filled.unitClaims();
    }

    @Override
    public void check(Order order, Problems found) {
        List<MentoringUnit> units = people.units(order);
        if (units.isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.PLANS_APPROVAL");
        }
        for (MentoringUnit unit : units) {
            Optional<IndividualPlan> plan = waiting(unit);
            if (plan.isEmpty()) {
                found.add(Problems.FORM, "order.check.noPlan", unit.code());
            } else {
                require(plan.get(), unit, found);
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

    private Optional<IndividualPlan> waiting(MentoringUnit unit) {
        return plans.of(unit).stream()
                .filter(plan -> plan.state() == IndividualPlan.State.SUBMITTED)
                .findFirst();
    }

    @Override
    public void apply(Order order) {
        Registration given = Objects.requireNonNull(order.registration());
        List<Long> ids = toPrint(order).stream().map(IndividualPlan::id).toList();
        decisions.approveBy(
                new ApprovingOrder(
                        order.id(), given.number(), given.date(), frames.signatoryId(order)),
                ids,
                order.schoolId());
    }

    @Override
    public void reverse(Order order) {
        decisions.undo(order.id(), order.schoolId());
    }

    /** Those that it put into force; before that, those that wait. */
    private List<IndividualPlan> toPrint(Order order) {
        List<IndividualPlan> approved = plans.approvedBy(order.id(), order.schoolId());
        return approved.isEmpty()
                ? people.units(order).stream().flatMap(unit -> waiting(unit).stream()).toList()
                : approved;
    }

    @Override
    public Record data(Order order) {
        OrderFrame frame = frames.of(order);
        LocalDate from = order.entries().requiredDay("from");
        boolean pupils = people.namesPupils(order, frames.day(order));
        List<IndividualPlan> printed = toPrint(order);
        List<PlansApprovalOrder.Plan> lines =
                printed.stream().map(plan -> line(order, plan)).toList();
        return new PlansApprovalOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                order.year().slashed(),
                lines.size() == 1 && !pupils ? lines.get(0) : null,
                pupils,
                lines,
                from,
                printed.stream().anyMatch(plan -> plan.versionNo() > 1),
                frame.curator(),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    private PlansApprovalOrder.Plan line(Order order, IndividualPlan plan) {
        MentoringUnit unit =
                people.units(order).stream()
                        .filter(known -> known.id() == plan.unitId())
                        .findFirst()
                        .orElseThrow();
        return new PlansApprovalOrder.Plan(
                unit.code(),
                unit.kind() == MentoringUnit.Kind.GROUP,
                frames.person(order, plan.mentorId()).name(),
                unit.mentees().stream().map(id -> frames.person(order, id).name()).toList(),
                plan.versionNo());
    }
}
