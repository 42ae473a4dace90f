package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
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

    /** Journals and plans are brought up to date within so many days. */
    private static final int REPORT_DAYS = 7;

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject UnitChanges changes;
    @Inject ChangedUnits changed;
    @Inject ChangeUnit change;
    @Inject Preambles preambles;
    @Inject PlanWork work;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.COMPLETION;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D28);
    }

    @Override
    public String title(OrderEntries filled) {
        return changed.title(type(), filled);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.of("units", OrderField.Input.UNITS, choices.standingUnits(year))
                        .labelled("order.field.completed")
                        .emptied(),
                OrderField.of("lastDay", OrderField.Input.DAY),
                OrderField.of("reportUntil", OrderField.Input.DAY));
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        List<MentoringUnit> due = due(year);
        form.putAll("units", due.stream().map(MentoringUnit::id).toList());
        LocalDate lastDay =
                due.stream()
                        .map(unit -> Objects.requireNonNull(unit.period().to()))
                        .max(LocalDate::compareTo)
                        .orElseGet(schools::today);
        form.put("lastDay", lastDay);
        form.put("reportUntil", lastDay.plusDays(REPORT_DAYS));
        form.preamble =
                preambles.ofCompletion(
                        preambles.regime(due.stream().map(MentoringUnit::formCode).toList()), year);
    }

    @Override
    public void judge(OrderEntries filled, Problems problems) {
        Optional<LocalDate> lastDay = filled.day("lastDay");
        if (filled.day("reportUntil")
                .filter(d -> lastDay.filter(d::isBefore).isPresent())
                .isPresent()) {
            problems.add("reportUntil", "order.problem.reportBeforeEnd");
        }
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

    @Override
    public Record data(Order order) {
        LocalDate day = frames.day(order);
        OrderFrame frame = frames.of(order);
        LocalDate lastDay = order.entries().requiredDay("lastDay");
        boolean pupils = people.namesPupils(order, day);
        List<ChangedUnit> units = changed.of(order, lastDay, day);
        return new MentoringCompletionOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                ChangedUnits.single(units, pupils),
                pupils,
                units,
                lastDay,
                changed.fixed(order),
                order.entries().requiredDay("reportUntil"),
                frame.curator(),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }
}
