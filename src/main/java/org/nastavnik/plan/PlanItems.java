package org.nastavnik.plan;

import java.util.List;
import org.nastavnik.shared.RuleBroken;

/** The rows of one version of a plan. */
record PlanItems(List<PlanItem> all) {

    PlanItem byId(long id) {
        return all.stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow(() -> new PlanNotFound("item " + id));
    }

    void requireComplete() {
        if (all.isEmpty()) {
            throw new RuleBroken("plan.rule.empty");
        }
        if (!all.stream().allMatch(PlanItem::isComplete)) {
            throw new RuleBroken("plan.rule.incomplete");
        }
    }

    void requireDone() {
        if (all.stream().anyMatch(PlanItem::isOpen)) {
            throw new RuleBroken("plan.rule.openItems");
        }
    }

    /** What was marked in the former version while this one was being agreed. */
    void takeFactsOf(PlanItems former) {
        for (PlanItem item : all) {
            former.all.stream().filter(item::isCopyOf).findFirst().ifPresent(item::takeFact);
        }
    }

    /** What was marked in the later version, which is none any more. */
    void takeFactsBackFrom(PlanItems later) {
        for (PlanItem item : all) {
            later.all.stream()
                    .filter(copy -> copy.isCopyOf(item))
                    .findFirst()
                    .ifPresent(item::takeFact);
        }
    }

    PlanProgress progress(IndividualPlan.State state) {
        return new PlanProgress(
                count(PlanItem.Status.DONE), all.size() - count(PlanItem.Status.CANCELLED), state);
    }

    private int count(PlanItem.Status status) {
        return (int) all.stream().filter(item -> item.status() == status).count();
    }
}
