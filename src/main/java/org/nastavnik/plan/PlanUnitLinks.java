package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitLinks;
import org.nastavnik.pairing.UnitPage;

/** «Индивидуальный план» on the page of a unit. */
@ApplicationScoped
class PlanUnitLinks implements UnitLinks {

    @Override
    public List<UnitPage.Link> of(MentoringUnit unit) {
        return switch (unit.state()) {
            case PROPOSED, CANCELLED -> List.of();
            default -> List.of(new UnitPage.Link("plan.link", "units/" + unit.id() + "/plan"));
        };
    }
}
