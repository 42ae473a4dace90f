package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;

/** Who stands in an order, as what, and who has to read it. */
@ApplicationScoped
class OrderPeople {

    @Inject Orders orders;
    @Inject Units units;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject RoleAssignments assignments;

    /** By their codes, as the annex lists them. */
    List<MentoringUnit> units(Order order) {
        return units.byIds(order.entries().units(), order.schoolId());
    }

    /** Those of many orders of one school by their ids, in the order of their codes. */
    Map<Long, MentoringUnit> unitsOf(Collection<Order> all) {
        Map<Long, MentoringUnit> found = new LinkedHashMap<>();
        Set<Long> ids = ids(all, OrderEntries::units);
        if (!ids.isEmpty()) {
            units.byIds(ids, all.iterator().next().schoolId())
                    .forEach(unit -> found.put(unit.id(), unit));
        }
        return found;
    }

    static Stream<MentoringUnit> inOrder(Map<Long, MentoringUnit> known, Order order) {
        List<Long> named = order.entries().units();
        return known.values().stream().filter(unit -> named.contains(unit.id()));
    }

    /** Who is appointed by many orders of one school, or comes in the place of another. */
    Map<Long, Person> newMentorsOf(Collection<Order> all) {
        Set<Long> ids = ids(all, OrderEntries::persons);
        return ids.isEmpty()
                ? Map.of()
                : persons.byIds(ids, all.iterator().next().schoolId()).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static Set<Long> ids(
            Collection<Order> all, Function<OrderEntries, ? extends Collection<Long>> which) {
        return all.stream()
                .flatMap(order -> which.apply(order.entries()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Mentors of their own by the alphabet, then each unit's mentor with his mentees. */
    List<Person> named(Order order) {
        Set<Long> ids = new LinkedHashSet<>();
        newMentors(order).forEach(mentor -> ids.add(mentor.id()));
        units(order)
                .forEach(
                        unit -> {
                            LocalDate day = dayOf(order, unit);
                            ids.add(unit.mentorOn(day).orElseGet(unit::mentor));
                            ids.addAll(unit.menteesOn(day));
                        });
        return persons(order, ids);
    }

    /**
     * An order that fixes names who begin; one that changes, who were there until then; one that
     * ends or celebrates their work, who are there at last; one that approves plans, who begin
     * them.
     */
    private static LocalDate dayOf(Order order, MentoringUnit unit) {
        LocalDate first = unit.period().from();
        int before = order.type() == OrderType.PLANS_APPROVAL ? 0 : 1;
        return order.type() == OrderType.PAIRING
                ? first
                : order.entries()
                        .day("lastDay")
                        .or(() -> order.entries().day("day"))
                        .or(() -> order.entries().day("from").map(from -> from.minusDays(before)))
                        .filter(last -> last.isAfter(first))
                        .orElse(first);
    }

    /** Who is appointed, or comes in the place of another. */
    List<Person> newMentors(Order order) {
        return persons(order, new LinkedHashSet<>(order.entries().persons())).stream()
                .sorted(Comparator.comparing(Person::searchName))
                .toList();
    }

    /**
     * The curator and everyone named who is grown up; pupils are told in person, and whoever signs
     * knows the order.
     */
    List<Person> toAcquaint(Order order, LocalDate day) {
        Set<Long> ids = new LinkedHashSet<>();
        assignments.holders(Role.CURATOR, order.schoolId()).stream()
                .findFirst()
                .ifPresent(ids::add);
        Stream.concat(Stream.of(order), revised(order))
                .flatMap(one -> named(one).stream())
                .filter(person -> !isLearner(person, order, day))
                .map(Person::id)
                .forEach(ids::add);
        ids.remove(signatory(order, day));
        return persons(order, ids);
    }

    private @Nullable Long signatory(Order order, LocalDate day) {
        Long acting = order.text().signatoryId();
        return acting == null ? schools.byId(order.schoolId()).on(day).directorId() : acting;
    }

    /** Who read the former order has to read what became of it. */
    private Stream<Order> revised(Order order) {
        return Revised.by(order).stream().map(id -> orders.byId(id, order.schoolId()));
    }

    private List<Person> persons(Order order, Set<Long> ids) {
        return persons.byIds(ids, order.schoolId());
    }

    Person person(long id, Order order) {
        return persons.byId(id, order.schoolId());
    }

    boolean namesPupils(Order order, LocalDate day) {
        return named(order).stream().anyMatch(p -> isLearner(p, order, day));
    }

    /** Whether no pupil is in that unit today. */
    boolean ofGrownUps(long unit) {
        MentoringUnit known = units.byId(unit, current.schoolId());
        return Stream.concat(Stream.of(known.mentor()), known.mentees().stream())
                .map(id -> persons.byId(id, known.schoolId()))
                .noneMatch(
                        person ->
                                person.isPupilIn(known.schoolId(), known.year(), schools.today()));
    }

    /** Whoever learned in the year of the order, though he may have left since. */
    static boolean isLearner(Person person, Order order, LocalDate day) {
        return person.isPupilIn(order.schoolId(), order.year(), day);
    }
}
