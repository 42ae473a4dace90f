package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.shared.RuleBroken;

/** Takes back what a registered order did, and the roles it gave; its paper stays. */
@ApplicationScoped
class UndoOrder {

    @Inject OrderKinds kinds;
    @Inject OrderGrants grants;

    void undo(Order order) {
        if (!order.state().inForce()) {
            throw new RuleBroken("order.rule.not.REGISTERED");
        }
        kinds.of(order).reverse(order);
        grants.takeBack(order);
    }
}
