package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.nastavnik.shared.SchoolYear;

/** Orders that can be prepared: something waits for them, and no draft is about it yet. */
@ApplicationScoped
class OrderOffers {

    @Inject OrderKinds kinds;
    @Inject Orders orders;

    /**
     * @param count how many persons, units or things wait
     */
    record Offer(OrderType type, int count) {}

    List<Offer> of(long schoolId, SchoolYear year) {
        Set<String> claimed = orders.claimed(schoolId, year);
        return kinds.all().stream()
                .map(kind -> new Offer(kind.type(), open(kind, schoolId, year, claimed)))
                .filter(offer -> offer.count() > 0)
                .toList();
    }

    private static int open(OrderKind kind, long schoolId, SchoolYear year, Set<String> claimed) {
        return (int)
                kind.waiting(year).stream()
                        .map(subject -> Order.claim(schoolId, kind.type(), year, subject))
                        .filter(claim -> !claimed.contains(claim))
                        .count();
    }
}
