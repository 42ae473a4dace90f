package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.SchoolYear;

/** Registered orders that wait to be read, oldest first. */
@ApplicationScoped
public class UnreadOrders {

    @Inject Orders orders;

    public List<UnreadOrder> of(long schoolId, SchoolYear year) {
        return open(orders.of(schoolId, year));
    }

    public List<UnreadOrder> waitingFor(long personId, long schoolId, SchoolYear year) {
        return open(orders.toRead(personId, schoolId, year)).stream()
                .filter(order -> order.personIds().contains(personId))
                .toList();
    }

    private static List<UnreadOrder> open(List<Order> all) {
        return all.stream()
                .filter(order -> order.state().inForce())
                .sorted(Comparator.comparing(Order::id))
                .flatMap(UnreadOrders::unread)
                .toList();
    }

    private static Stream<UnreadOrder> unread(Order order) {
        List<Long> open =
                order.acquaintances().stream()
                        .filter(Acquaintance::isOpen)
                        .map(Acquaintance::personId)
                        .toList();
        Registration given = order.registration();
        return open.isEmpty() || given == null
                ? Stream.empty()
                : Stream.of(
                        new UnreadOrder(
                                order.id(), given.number(), given.date(), order.title(), open));
    }
}
