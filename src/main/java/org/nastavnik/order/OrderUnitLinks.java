package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitLinks;
import org.nastavnik.pairing.UnitPage;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** Orders that change a unit at work, on its page. */
@ApplicationScoped
class OrderUnitLinks implements UnitLinks {

    @Inject CurrentPerson current;

    @Override
    public List<UnitPage.Link> of(MentoringUnit unit) {
        return current.is(Role.CURATOR) && unit.state().standing()
                ? List.of(
                        link("pairing.change.replace", OrderType.REPLACEMENT, unit),
                        link("pairing.change.stop", OrderType.STOP, unit))
                : List.of();
    }

    private static UnitPage.Link link(String key, OrderType type, MentoringUnit unit) {
        return new UnitPage.Link(key, "orders/new?type=" + type + "&unit=" + unit.id());
    }
}
