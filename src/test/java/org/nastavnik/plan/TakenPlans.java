package org.nastavnik.plan;

import java.util.ArrayList;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;

/** The versions of a plan into which rows are taken over. */
public final class TakenPlans {

    private final List<IndividualPlan> kept = new ArrayList<>();

    public TakenPlans(IndividualPlan... newestFirst) {
        kept.addAll(List.of(newestFirst));
    }

    public TakePlanRows take() {
        TakePlanRows take = new TakePlanRows();
        take.plans = new Kept();
        return take;
    }

    public List<IndividualPlan> all() {
        return List.copyOf(kept);
    }

    private final class Kept extends Plans {

        @Override
        IndividualPlan add(IndividualPlan plan) {
            kept.add(0, plan);
            return plan;
        }

        @Override
        public List<IndividualPlan> of(MentoringUnit unit) {
            return kept;
        }
    }
}
