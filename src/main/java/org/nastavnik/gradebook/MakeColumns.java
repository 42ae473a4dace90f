package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.PlatformRefused;
import org.nastavnik.platform.PlatformUnreachable;
import org.nastavnik.platform.Registrations;
import org.nastavnik.platform.ScopeNotGranted;
import org.nastavnik.shared.RuleBroken;

/** Makes ordered columns at their platforms, each found again before it is made. */
@ApplicationScoped
class MakeColumns {

    @Inject PlaceColumns steps;
    @Inject LineItems lineItems;
    @Inject Registrations registrations;

    /** Of two who order the same at once, the later one finds it there. */
    void order(ColumnOrder order) {
        long id;
        try {
            id = steps.order(order);
        } catch (PersistenceException | TransactionalException collision) {
            id = steps.order(order);
        }
        make(id);
    }

    void makeAll() {
        steps.toMake().forEach(this::make);
    }

    void make(long columnId) {
        steps.leased(columnId).ifPresent(this::make);
    }

    private void make(PlaceColumns.Work work) {
        String url = work.lineItemsUrl();
        if (url == null) {
            steps.notMade(work, Obstacle.NO_GRADE_BOOK);
            return;
        }
        try {
            steps.made(
                    work,
                    lineItems.findOrCreate(
                            work.registration(), url, work.label(), work.resourceId()));
        } catch (PlatformUnreachable | PlatformRefused | ScopeNotGranted | AddressRefused e) {
            Obstacle obstacle = Obstacle.of(e);
            boolean ofAScore = obstacle == Obstacle.NOT_GRADABLE || obstacle == Obstacle.NEWER;
            steps.notMade(work, ofAScore ? Obstacle.REFUSED : obstacle);
        }
    }

    /** An activity's column is the activity's, and one that nobody made is nowhere. */
    void takeAway(GradeColumn column) {
        String lineItem = column.lineItem();
        if (!column.wasOrdered()) {
            throw new RuleBroken("gradebook.rule.ofActivity");
        }
        if (lineItem == null || column.state() == GradeColumn.State.GONE) {
            return;
        }
        try {
            lineItems.delete(registrations.byId(column.registrationId()), lineItem);
        } catch (PlatformUnreachable | PlatformRefused | ScopeNotGranted | AddressRefused e) {
            throw new RuleBroken("gradebook.rule.notRemoved");
        }
    }
}
