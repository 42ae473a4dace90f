package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.ProgrammeYears;

/** Undoes what a mistaken order did; where something stands on it, nothing is undone. */
@ApplicationScoped
public class AnnulOrder {

    @Inject Orders orders;
    @Inject StandingOrders standing;
    @Inject UndoOrder undo;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @Transactional
    public void annul(long id, String reason) {
        Order order = orders.byId(id, current.schoolId());
        years.requireOpen(order.schoolId(), order.year());
        standing.refuse(List.of(order));
        undo.undo(order);
        order.annul(reason);
        audit.write(current.personId(), order.schoolId(), "ORDER_ANNULLED", "order:" + id);
    }
}
