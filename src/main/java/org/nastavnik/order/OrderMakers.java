package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.RoomMakers;

/** One maker for each kind of paper that some type of order prints. */
@ApplicationScoped
class OrderMakers implements RoomMakers {

    @Inject OrderKinds kinds;
    @Inject OrderPaperRules rules;

    @Override
    public List<DocumentMaker> all() {
        return kinds.all().stream()
                .flatMap(kind -> kind.paper().stream())
                .distinct()
                .<DocumentMaker>map(paper -> new OrderMaker(paper, kinds, rules))
                .toList();
    }
}
