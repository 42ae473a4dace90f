package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.FixUnit;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О закреплении наставнических пар (групп)»: from now on the units work. */
@ApplicationScoped
class PairingKind implements OrderKind {

    /** Plans are written within two weeks, unless the curator says otherwise. */
    private static final int TERM_DAYS = 14;

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject OrderGrants grants;
    @Inject PairingParticipants participants;
    @Inject Preambles preambles;
    @Inject FixUnit fixUnit;
    @Inject Bases bases;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.PAIRING;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D08);
    }

    @Override
    public String title(OrderEntries filled) {
        return people.isOnePairOfGrownUps(filled.units())
                ? OrderWords.text("title.PAIRING.PAIR")
                : OrderWords.title(type());
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        List<Long> chosen = draft == null ? List.of() : draft.entries().units();
        return List.of(
                OrderField.of("units", OrderField.Input.UNITS, choices.agreedOr(year, chosen))
                        .emptied(),
                OrderField.of("from", OrderField.Input.DAY),
                OrderField.of("to", OrderField.Input.DAY),
                OrderField.of("plansUntil", OrderField.Input.DAY));
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        List<MentoringUnit> agreed = choices.agreed(year);
        form.putAll("units", agreed.stream().map(MentoringUnit::id).toList());
        form.put("plansUntil", schools.today().plusDays(TERM_DAYS));
        form.preamble =
                preambles.afterAppointment(
                        preambles.regime(agreed.stream().map(MentoringUnit::formCode).toList()),
                        year);
        form.put(
                "from",
                agreed.stream()
                        .map(unit -> unit.period().from())
                        .min(LocalDate::compareTo)
                        .orElseGet(schools::today));
        form.put(
                "to",
                agreed.stream()
                        .map(unit -> Objects.requireNonNull(unit.period().to()))
                        .max(LocalDate::compareTo)
                        .orElseGet(() -> LocalDate.of(year.startYear() + 1, 5, 31)));
    }

    @Override
    public int awaiting(SchoolYear year) {
        return choices.agreed(year).size();
    }

    @Override
    public Set<String> waiting(SchoolYear year) {
        return OrderEntries.claims(
                "unit:", choices.agreed(year).stream().map(MentoringUnit::id).toList());
    }

    @Override
    public Set<String> claims(OrderEntries filled) {
        return filled.unitClaims();
    }

    @Override
    public void judge(OrderEntries filled, Problems problems) {
        Optional<LocalDate> from = filled.day("from");
        if (filled.day("to").filter(to -> from.filter(to::isBefore).isPresent()).isPresent()) {
            problems.add("to", "order.problem.endBeforeStart");
        }
    }

    @Override
    public void check(Order order, Problems found) {
        List<MentoringUnit> units = people.units(order);
        if (units.isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.PAIRING");
        }
        units.stream()
                .filter(unit -> unit.state() != MentoringUnit.State.AGREED)
                .forEach(u -> found.add(Problems.FORM, "order.check.notAgreed", u.code()));
    }

    @Override
    public void hint(Order order, Problems hints) {
        people.units(order).stream()
                .filter(unit -> !isAppointed(unit))
                .forEach(u -> hints.add(Problems.FORM, "order.hint.notAppointed", u.code()));
    }

    private boolean isAppointed(MentoringUnit unit) {
        return bases.mentor(unit.mentor(), unit.schoolId(), unit.year())
                .filter(profile -> profile.state() == MentorProfile.State.APPOINTED)
                .isPresent();
    }

    @Override
    public Set<Footing> gives(Order order) {
        return Footing.units(order.entries().units());
    }

    /** The appointment of those who mentor in its units. */
    @Override
    public Set<Footing> needs(Order order) {
        return Footing.mentors(
                people.units(order).stream().map(MentoringUnit::firstMentor).toList());
    }

    @Override
    public Map<Long, Set<Footing>> needsOf(Collection<Order> orders) {
        Map<Long, MentoringUnit> units = people.unitsOf(orders);
        Map<Long, Set<Footing>> needs = new HashMap<>();
        for (Order order : orders) {
            List<Long> mentors =
                    OrderPeople.inOrder(units, order).map(MentoringUnit::firstMentor).toList();
            needs.put(order.id(), Footing.mentors(mentors));
        }
        return needs;
    }

    @Override
    public void apply(Order order) {
        Period stated = stated(order);
        people.units(order)
                .forEach(
                        unit -> {
                            unit.last(stated);
                            fix(order, unit);
                        });
    }

    private static Period stated(Order order) {
        return new Period(order.entries().requiredDay("from"), order.entries().requiredDay("to"));
    }

    void fix(Order order, MentoringUnit unit) {
        fixUnit.fix(unit, order.id());
        grants.grantToStaff(order, unit.mentor(), Role.MENTOR);
        unit.mentees().forEach(mentee -> grants.grantToStaff(order, mentee, Role.MENTEE));
    }

    @Override
    public void reverse(Order order) {
        people.units(order).forEach(unit -> undo(order, unit));
    }

    /** By the order that fixed; a unit that has met stays. */
    void undo(Order order, MentoringUnit unit) {
        fixUnit.undo(unit, order.id());
    }

    @Override
    public Record data(Order order) {
        LocalDate day = frames.day(order);
        OrderEntries filled = order.entries();
        return PairingOrder.of(
                frames.of(order),
                stated(order),
                filled.requiredDay("plansUntil"),
                people.units(order).stream()
                        .map(unit -> participants.unit(unit, day).during(stated(order)))
                        .toList(),
                people.namesPupils(order, day));
    }
}
