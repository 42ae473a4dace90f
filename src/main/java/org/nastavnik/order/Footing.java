package org.nastavnik.order;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Something that one order brought about and another one builds upon. */
record Footing(What what, long id) {

    enum What {
        /** Somebody is appointed; whoever mentors rests on it, in whatever order papers came. */
        MENTOR,
        UNIT,
        ORDER
    }

    static Set<Footing> mentors(Collection<Long> persons) {
        return all(What.MENTOR, persons);
    }

    static Set<Footing> units(Collection<Long> units) {
        return all(What.UNIT, units);
    }

    static Set<Footing> orders(Collection<Long> orders) {
        return all(What.ORDER, orders);
    }

    /** Whatever units and orders stand in the fields. */
    static Set<Footing> of(OrderEntries filled) {
        Set<Footing> footings = new HashSet<>(units(filled.units()));
        footings.addAll(orders(filled.cited()));
        return footings;
    }

    private static Set<Footing> all(What what, Collection<Long> ids) {
        return ids.stream().map(id -> new Footing(what, id)).collect(Collectors.toSet());
    }
}
