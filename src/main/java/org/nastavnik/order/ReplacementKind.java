package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.ChangeUnit;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О замене наставника»: a unit at work gets another mentor. */
@ApplicationScoped
class ReplacementKind implements OrderKind {

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject OrderGrants grants;
    @Inject AppointedMentors mentors;
    @Inject Preambles preambles;
    @Inject ChangeUnit change;
    @Inject PlanWork work;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.REPLACEMENT;
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.of("unit", OrderField.Input.UNIT, choices.workingUnits(year)),
                OrderField.of("mentor", OrderField.Input.PERSON, choices.anyMentors(year)).hinted(),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.mentorFrom"));
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.put("from", schools.today());
        form.preamble = preambles.afterAppointment(Ground.Regime.BOTH, year);
    }

    @Override
    public int awaiting(SchoolYear year) {
        return choices.working(year).size();
    }

    @Override
    public void check(Order order, Problems found) {
        List<MentoringUnit> units = people.units(order);
        if (units.isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody.REPLACEMENT");
        }
        units.stream()
                .filter(unit -> !unit.state().working())
                .forEach(u -> found.add(Problems.FORM, "order.check.notWorking", u.code()));
        for (Person mentor : people.newMentors(order)) {
            mentors.check(order, mentor, found);
            if (units.stream().anyMatch(u -> takesPart(u, mentor.id()))) {
                OrderCheck.add(found, "order.check.alreadyIn", mentor);
            }
        }
    }

    private static boolean takesPart(MentoringUnit unit, long person) {
        return unit.isCurrentMentor(person) || unit.mentees().contains(person);
    }

    @Override
    public Set<Footing> gives(Order order) {
        return Footing.units(order.entries().units());
    }

    @Override
    public Set<Footing> needs(Order order) {
        Set<Footing> needs = new HashSet<>(Footing.of(order.entries()));
        needs.addAll(Footing.mentors(order.entries().persons("mentor")));
        return needs;
    }

    @Override
    public void apply(Order order) {
        LocalDate from = order.entries().requiredDay("from");
        long mentor = order.entries().requiredPerson("mentor");
        for (MentoringUnit unit : people.units(order)) {
            long former = unit.mentor();
            unit.replaceMentor(mentor, from, order.id());
            grants.grantToStaff(order, mentor, Role.MENTOR);
            work.movedOf(former);
            work.moved(unit);
        }
    }

    @Override
    public void reverse(Order order) {
        for (MentoringUnit unit : people.units(order)) {
            long mentor = unit.mentor();
            change.undo(unit, order.id());
            work.movedOf(mentor);
            work.moved(unit);
        }
    }
}
