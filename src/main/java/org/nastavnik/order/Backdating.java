package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.consent.Consents;
import org.nastavnik.grammar.RussianDates;
import org.nastavnik.people.Person;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;

/** An order dated before what it stands on: asked about once and never forbidden. */
@ApplicationScoped
class Backdating {

    @Inject OrderPeople people;
    @Inject Consents consents;
    @Inject Schools schools;

    void warn(Order order, LocalDate date, Problems problems) {
        consentedLater(order, date, problems);
        if (order.type() == OrderType.PAIRING) {
            people.units(order)
                    .forEach(
                            unit ->
                                    unit.agreedOn()
                                            .filter(agreed -> agreed.isAfter(date))
                                            .ifPresent(
                                                    agreed ->
                                                            problems.add(
                                                                    "confirmed",
                                                                    "order.problem.beforeAgreement",
                                                                    unit.code(),
                                                                    RussianDates.dotted(agreed))));
        }
    }

    /** Who has no consent today either is told of before the signature. */
    private void consentedLater(Order order, LocalDate date, Problems problems) {
        List<Person> named = people.named(order);
        List<Long> ids = named.stream().map(Person::id).toList();
        Set<Long> lackedThen = consents.missing(ids, order.schoolId(), date);
        Set<Long> lackNow = consents.missing(ids, order.schoolId(), schools.today());
        String names =
                named.stream()
                        .filter(p -> lackedThen.contains(p.id()) && !lackNow.contains(p.id()))
                        .map(p -> p.name().surnameFirst())
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            problems.add("confirmed", "order.problem.beforeConsent", names);
        }
    }
}
