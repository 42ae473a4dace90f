package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;

/** Who signed many orders, each by its own day, and who controls them. */
@ApplicationScoped
class OrderSigners {

    @Inject Schools schools;
    @Inject Persons persons;

    /**
     * @param by null where the school had named no director then
     * @param controller null where the director keeps control
     */
    record Signed(@Nullable DeclinableName by, @Nullable DeclinableName controller) {}

    /** By the ids of the orders; those without a number are left out. */
    Map<Long, Signed> of(long schoolId, Collection<Order> orders) {
        School school = schools.byId(schoolId);
        KnownPersons known =
                persons.known(
                        orders.stream()
                                .flatMap(
                                        order ->
                                                Stream.of(
                                                        signer(order, school),
                                                        order.text().controlBy()))
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        Map<Long, Signed> signed = new HashMap<>();
        orders.stream()
                .filter(order -> order.registration() != null)
                .forEach(
                        order ->
                                signed.put(
                                        order.id(),
                                        new Signed(
                                                name(signer(order, school), order, known),
                                                name(order.text().controlBy(), order, known))));
        return signed;
    }

    private static @Nullable Long signer(Order order, School school) {
        Long acting = order.text().signatoryId();
        return acting == null
                ? school.on(Objects.requireNonNull(order.registration()).date()).directorId()
                : acting;
    }

    private static @Nullable DeclinableName name(
            @Nullable Long person, Order order, KnownPersons known) {
        return person == null
                ? null
                : known.get(person).declinable(Objects.requireNonNull(order.registration()).date());
    }
}
