package org.nastavnik.plan;

import org.jspecify.annotations.Nullable;

/**
 * How far a plan is done.
 *
 * @param total all items without the cancelled
 * @param state of the plan in force; null where the unit has none
 */
public record PlanProgress(int done, int total, IndividualPlan.@Nullable State state) {

    public static final PlanProgress NONE = new PlanProgress(0, 0, null);

    PlanProgress plus(PlanProgress others) {
        return new PlanProgress(done + others.done, total + others.total, state);
    }

    public int percent() {
        return total == 0 ? 0 : Math.round(100f * done / total);
    }
}
