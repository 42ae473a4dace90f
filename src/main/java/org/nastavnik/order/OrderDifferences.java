package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Problems;

/**
 * What an amendment changes of what the amended order did: only who or what comes or goes is
 * touched, the rest stands by the order that brought it.
 */
@ApplicationScoped
class OrderDifferences {

    @Inject AmendedOrders amended;
    @Inject StandingOrders standing;
    @Inject AppointmentKind appointment;
    @Inject PairingKind pairing;
    @Inject AppointedMentors mentors;
    @Inject GroupChanges groups;
    @Inject OrderGrants grants;
    @Inject Units units;
    @Inject Persons persons;

    static boolean any(OrderEntries filled) {
        return !filled.persons().isEmpty() || !filled.units().isEmpty();
    }

    void apply(Order order) {
        OrderEdition before = amended.before(order);
        OrderEntries filled = order.entries();
        for (long mentor : filled.persons(OrderEdition.LEAVING_MENTORS)) {
            Order by = before.appointedBy(mentor);
            appointment.undo(by, mentor);
            grants.takeBack(by, mentor);
        }
        filled.persons(OrderEdition.JOINING_MENTORS).forEach(id -> appointment.appoint(order, id));
        for (MentoringUnit unit : units(order, OrderEdition.LEAVING_UNITS)) {
            release(before.fixedBy(unit.id()), unit);
        }
        units(order, OrderEdition.JOINING_UNITS).forEach(unit -> pairing.fix(order, unit));
        groups.apply(order);
    }

    private void release(Order by, MentoringUnit unit) {
        pairing.undo(by, unit);
        unit.everyone().forEach(person -> grants.takeBack(by, person));
    }

    void reverse(Order order) {
        OrderEdition before = amended.before(order);
        OrderEntries filled = order.entries();
        groups.reverse(order);
        units(order, OrderEdition.JOINING_UNITS).forEach(unit -> pairing.undo(order, unit));
        units(order, OrderEdition.LEAVING_UNITS)
                .forEach(unit -> pairing.fix(before.fixedBy(unit.id()), unit));
        filled.persons(OrderEdition.JOINING_MENTORS).forEach(id -> appointment.undo(order, id));
        filled.persons(OrderEdition.LEAVING_MENTORS)
                .forEach(id -> appointment.appoint(before.appointedBy(id), id));
    }

    Collection<MentoringUnit> units(Order order, String field) {
        return order.entries().units(field).stream()
                .map(id -> units.byId(id, order.schoolId()))
                .toList();
    }

    Set<Footing> given(Order order) {
        OrderEntries filled = order.entries();
        Set<Footing> given =
                new HashSet<>(Footing.mentors(filled.persons(OrderEdition.JOINING_MENTORS)));
        given.addAll(Footing.units(filled.units(OrderEdition.JOINING_UNITS)));
        given.addAll(Footing.units(filled.units(OrderEdition.JOINERS + ".unit")));
        return given;
    }

    Set<Footing> needed(Order order) {
        return Footing.mentors(
                units(order, OrderEdition.JOINING_UNITS).stream()
                        .map(MentoringUnit::firstMentor)
                        .toList());
    }

    void check(Order order, Problems found) {
        OrderEdition before = amended.before(order);
        for (long mentor : order.entries().persons(OrderEdition.LEAVING_MENTORS)) {
            Person person = persons.byId(mentor, order.schoolId());
            if (!before.mentorIds().contains(mentor)) {
                OrderCheck.add(found, "order.check.notInOrder", person);
            }
            resting(
                    order,
                    new Footing(Footing.What.MENTOR, mentor),
                    person.name().surnameFirst(),
                    found);
        }
        for (long mentor : order.entries().persons(OrderEdition.JOINING_MENTORS)) {
            mentors.check(order, persons.byId(mentor, order.schoolId()), found);
        }
        units(order, OrderEdition.LEAVING_UNITS)
                .forEach(unit -> checkLeaving(order, unit, before, found));
        units(order, OrderEdition.JOINING_UNITS).stream()
                .filter(unit -> unit.state() != MentoringUnit.State.AGREED)
                .forEach(u -> found.add(Problems.FORM, "order.check.notAgreed", u.code()));
        groups.check(order, before, found);
    }

    private void checkLeaving(
            Order order, MentoringUnit unit, OrderEdition before, Problems found) {
        if (!before.unitIds().contains(unit.id())) {
            found.add(Problems.FORM, "order.check.notInOrder", unit.code());
        } else if (unit.state() != MentoringUnit.State.FIXED) {
            found.add(Problems.FORM, "order.check.hasMet", unit.code());
        }
        resting(order, new Footing(Footing.What.UNIT, unit.id()), unit.code(), found);
    }

    /** What another order has built upon does not leave by an amendment. */
    private void resting(Order order, Footing leaving, String name, Problems found) {
        Collection<Order> resting = standing.needing(Set.of(leaving), order);
        if (!resting.isEmpty()) {
            found.add(
                    Problems.FORM,
                    "order.check.leavingStands",
                    name,
                    StandingOrders.names(resting));
        }
    }
}
