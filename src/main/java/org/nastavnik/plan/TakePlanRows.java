package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.nastavnik.pairing.MentoringUnit;

/** Takes rows over from a plan on paper, into the version that is being written. */
@ApplicationScoped
public class TakePlanRows {

    @Inject Plans plans;

    /** Begins the first version where there is none; one that is not a draft refuses. */
    public void take(MentoringUnit unit, PlanItem.Terms terms) {
        IndividualPlan.requireLiving(unit);
        newest(unit).orElseGet(() -> plans.add(new IndividualPlan(unit))).add(terms);
    }

    /** What the newest version says already. */
    public List<PlanItem.Terms> known(MentoringUnit unit) {
        return newest(unit).stream()
                .flatMap(plan -> plan.items().stream())
                .map(PlanItem::terms)
                .toList();
    }

    private Optional<IndividualPlan> newest(MentoringUnit unit) {
        return plans.of(unit).stream().findFirst();
    }
}
