package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.site.Problems;

/** What the rooms that keep acts say before an order approves them. */
@ApplicationScoped
class ReadyActs {

    private final Iterable<ActReadiness> rooms;

    @Inject
    ReadyActs(@Any Instance<ActReadiness> rooms) {
        this.rooms = rooms;
    }

    ReadyActs(List<ActReadiness> rooms) {
        this.rooms = rooms;
    }

    protected ReadyActs() {
        this(List.of());
    }

    void check(Order order, List<ActKind> acts, Problems found) {
        for (ActReadiness room : rooms) {
            if (acts.contains(room.act())) {
                room.check(order.schoolId(), order.year(), order.id(), found);
            }
        }
    }
}
