package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.ChangeUnit;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О завершении работы пар и групп»: units come to the end of their year. */
@ApplicationScoped
class CompletionKind implements OrderKind {

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject UnitChanges changes;
    @Inject ChangeUnit change;
    @Inject Preambles preambles;
    @Inject PlanWork work;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.COMPLETION;
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.of("units", OrderField.Input.UNITS, choices.standingUnits(year))
                        .labelled("order.field.completed")
                        .emptied(),
                OrderField.of("lastDay", OrderField.Input.DAY));
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        List<MentoringUnit> due = due(year);
        form.putAll("units", due.stream().map(MentoringUnit::id).toList());
        form.put(
                "lastDay",
                due.stream()
                        .map(unit -> Objects.requireNonNull(unit.period().to()))
                        .max(LocalDate::compareTo)
                        .orElseGet(schools::today));
        form.preamble = preambles.afterAppointment(Ground.Regime.BOTH, year);
    }

    /** Whose days end within a month. */
    private List<MentoringUnit> due(SchoolYear year) {
        LocalDate soon = schools.today().plusMonths(1);
        return choices.standing(year).stream()
                .filter(unit -> !Objects.requireNonNull(unit.period().to()).isAfter(soon))
                .toList();
    }

    @Override
    public int awaiting(SchoolYear year) {
        return due(year).size();
    }

    @Override
    public void check(Order order, Problems found) {
        changes.checkStanding(order, found);
    }

    @Override
    public Set<Footing> gives(Order order) {
        return Footing.units(order.entries().units());
    }

    @Override
    public void apply(Order order) {
        LocalDate next = order.entries().requiredDay("lastDay").plusDays(1);
        for (MentoringUnit unit : people.units(order)) {
            change.end(unit, new ChangeUnit.Change(order.id(), next, EndReason.COMPLETED));
            work.moved(unit);
        }
    }

    @Override
    public void reverse(Order order) {
        changes.reverse(order);
    }
}
