package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/**
 * Which orders stand on which: pairs on the appointment of their mentor, a replacement and the
 * approval of plans on the pairs, an amendment on what it amends. Computed from what each order
 * gives and needs, so that it is true of the orders there are.
 */
@ApplicationScoped
class StandingOrders {

    /** By the day, and within a day as they came into the program. */
    static final Comparator<Order> IN_TURN =
            Comparator.comparing(
                            (Order order) -> Objects.requireNonNull(order.registration()).date())
                    .thenComparing(Order::id);

    /** An amendment stands on what it amends, whatever date it bears. */
    private static final Set<Footing.What> STAND_AT_ANY_DATE =
            Set.of(Footing.What.MENTOR, Footing.What.ORDER);

    @Inject Orders orders;
    @Inject OrderKinds kinds;

    /** All that cannot stay when those orders go, latest first; those themselves are left out. */
    List<Order> on(Collection<Order> going) {
        Map<Long, Order> found = new LinkedHashMap<>();
        Set<Long> known =
                going.stream().map(Order::id).collect(Collectors.toCollection(HashSet::new));
        Deque<Order> open = new ArrayDeque<>(going);
        List<Order> candidates = candidates(going);
        Map<Long, Set<Footing>> needs = needs(candidates);
        while (!open.isEmpty()) {
            Order below = open.remove();
            Set<Footing> given = given(below);
            for (Order above : candidates) {
                Set<Footing> needed = needs.getOrDefault(above.id(), Set.of());
                if (stands(above, below, needed, given) && known.add(above.id())) {
                    found.put(above.id(), above);
                    open.add(above);
                }
            }
        }
        return found.values().stream().sorted(IN_TURN.reversed()).toList();
    }

    /** Effects end with the school year, but orders of the next one may still cite the old. */
    private List<Order> candidates(Collection<Order> going) {
        return going.stream()
                .flatMap(
                        order ->
                                Stream.of(
                                        order.year(), new SchoolYear(order.year().startYear() + 1)))
                .distinct()
                .flatMap(year -> orders.of(schoolOf(going), year).stream())
                .filter(order -> order.state().inForce())
                .toList();
    }

    /** Orders in force of the school year that need one of those things. */
    List<Order> needing(Set<Footing> things, Order around) {
        List<Order> others =
                orders.of(around.schoolId(), around.year()).stream()
                        .filter(order -> order.state().inForce())
                        .filter(order -> order.id() != around.id())
                        .toList();
        Map<Long, Set<Footing>> needs = needs(others);
        return others.stream()
                .filter(
                        order ->
                                needs.getOrDefault(order.id(), Set.of()).stream()
                                        .anyMatch(things::contains))
                .sorted(IN_TURN)
                .toList();
    }

    private static long schoolOf(Collection<Order> orders) {
        return orders.iterator().next().schoolId();
    }

    private Map<Long, Set<Footing>> needs(List<Order> orders) {
        Map<Long, Set<Footing>> needs = new HashMap<>();
        orders.stream()
                .collect(Collectors.groupingBy(Order::type))
                .forEach((type, ofType) -> needs.putAll(kinds.of(type).needsOf(ofType)));
        return needs;
    }

    private Set<Footing> given(Order below) {
        Set<Footing> given = new HashSet<>(kinds.of(below).gives(below));
        given.add(new Footing(Footing.What.ORDER, below.id()));
        return given;
    }

    private static boolean stands(
            Order above, Order below, Set<Footing> needed, Set<Footing> given) {
        boolean later = IN_TURN.compare(above, below) > 0;
        return needed.stream()
                .filter(given::contains)
                .anyMatch(f -> later || STAND_AT_ANY_DATE.contains(f.what()));
    }

    void refuse(Collection<Order> going) {
        List<Order> above = on(going);
        if (!above.isEmpty()) {
            throw new RuleBroken("order.rule.othersStand", names(above));
        }
    }

    static String names(Collection<Order> named) {
        return named.stream()
                .flatMap(order -> OrderBook.line(order).stream())
                .map(line -> "№ " + line.number() + " «" + line.title() + "»")
                .collect(Collectors.joining(", "));
    }
}
