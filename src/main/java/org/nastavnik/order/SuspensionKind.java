package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.pairing.ChangeUnit;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О приостановлении работы пар и групп»: units rest from a day to a day. */
@ApplicationScoped
class SuspensionKind implements OrderKind {

    private static final int WEEKS = 3;

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject UnitChanges changes;
    @Inject ChangedUnits changed;
    @Inject ChangeUnit change;
    @Inject Preambles preambles;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.SUSPENSION;
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
                        .labelled("order.field.suspended")
                        .emptied(),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.restFrom"),
                OrderField.of("to", OrderField.Input.DAY).labelled("order.field.restTo"),
                UnitChanges.because());
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.put("from", schools.today());
        form.put("to", schools.today().plusWeeks(WEEKS));
        form.preamble = preambles.after(OrderType.PAIRING, Ground.Regime.BOTH, year);
    }

    @Override
    public void judge(OrderEntries filled, Problems problems) {
        judgePeriod(filled, problems);
    }

    static void judgePeriod(OrderEntries filled, Problems problems) {
        Optional<LocalDate> from = filled.day("from");
        if (filled.day("to").filter(to -> from.filter(to::isBefore).isPresent()).isPresent()) {
            problems.add("to", "order.problem.endBeforeStart");
        }
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
        people.units(order).forEach(unit -> change.pause(unit, period(order), order.id()));
    }

    static Period period(Order order) {
        return new Period(order.entries().requiredDay("from"), order.entries().requiredDay("to"));
    }

    @Override
    public void reverse(Order order) {
        changes.reverse(order);
    }

    @Override
    public Record data(Order order) {
        LocalDate day = frames.day(order);
        OrderFrame frame = frames.of(order);
        Period rest = period(order);
        LocalDate to = order.entries().requiredDay("to");
        boolean pupils = people.namesPupils(order, day);
        List<ChangedUnit> units = changed.of(order, UnitChanges.before(order), day);
        return new MentoringSuspensionOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                ChangedUnits.single(units, pupils),
                pupils,
                units,
                rest.from(),
                to,
                to.plusDays(1),
                ChangedUnits.because(order),
                frame.curator(),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }
}
