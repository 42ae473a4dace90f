package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.pairing.UnitConsents;
import org.nastavnik.people.Person;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;

/** Consents of those whom an order names: pupils without one block it, workers are warned of. */
@ApplicationScoped
class OrderConsents {

    @Inject OrderPeople people;
    @Inject Consents consents;
    @Inject UnitConsents units;
    @Inject LabourGrounds labour;
    @Inject Schools schools;

    void check(Order order, Problems found) {
        missing(order)
                .filter(person -> !isStaff(person, order))
                .forEach(person -> add(found, person));
        if (order.type() == OrderType.PAIRING) {
            LocalDate today = schools.today();
            people.units(order).stream()
                    .filter(unit -> units.lacksLabourPapers(unit, today))
                    .forEach(
                            unit ->
                                    found.add(
                                            Problems.FORM,
                                            "pairing.rule.noLabourPapers",
                                            unit.code()));
        }
    }

    /** Where the papers are made or signed that findings and warnings miss. */
    List<OrderPage.Mend> mends(Order order) {
        return Stream.concat(
                        missing(order).map(person -> mend(person, ConsentKind.PROCESSING, order)),
                        lackingLabour(order)
                                .map(person -> mend(person, ConsentKind.LABOUR_MENTORING, order)))
                .distinct()
                .toList();
    }

    private Stream<Person> lackingLabour(Order order) {
        LocalDate today = schools.today();
        return switch (order.type()) {
            case PAIRING ->
                    people.units(order).stream()
                            .filter(unit -> units.lacksLabourPapers(unit, today))
                            .map(unit -> people.person(unit.mentor(), order));
            case APPOINTMENT ->
                    people.newMentors(order).stream()
                            .filter(mentor -> labour.isMissing(order, mentor, today));
            default -> Stream.empty();
        };
    }

    private OrderPage.Mend mend(Person person, ConsentKind kind, Order order) {
        return new OrderPage.Mend(
                "order.mend." + kind,
                person.name().surnameFirst(),
                consents.newest(person.id(), order.schoolId(), kind)
                        .map(id -> "consents/" + id)
                        .orElse("consents/new?kind=" + kind + "&person=" + person.id()));
    }

    List<Problems.Problem> warnings(Order order) {
        Problems warned = new Problems();
        missing(order)
                .filter(person -> isStaff(person, order))
                .forEach(person -> add(warned, person));
        if (order.type() == OrderType.APPOINTMENT) {
            people.newMentors(order).stream()
                    .filter(mentor -> labour.isMissing(order, mentor, schools.today()))
                    .forEach(m -> OrderCheck.add(warned, "order.check.noLabourPapers", m));
        }
        return warned.of(Problems.FORM);
    }

    private static void add(Problems problems, Person person) {
        problems.add(Problems.FORM, "order.check.noConsent", person.name().surnameFirst());
    }

    private Stream<Person> missing(Order order) {
        List<Person> named = people.named(order);
        Set<Long> without =
                consents.missing(
                        named.stream().map(Person::id).toList(), order.schoolId(), schools.today());
        return named.stream().filter(person -> without.contains(person.id()));
    }

    private boolean isStaff(Person person, Order order) {
        return consents.isStaff(person.id(), order.schoolId(), schools.today());
    }
}
