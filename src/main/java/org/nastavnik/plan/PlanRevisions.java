package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.nastavnik.pairing.MentoringUnit;

/** What new versions of approved plans change, for the orders that put them into force. */
@ApplicationScoped
public class PlanRevisions {

    @Inject Plans plans;

    /**
     * None for a plan that nobody approved before, or that a successor writes anew.
     *
     * @param later submitted, or approved already
     */
    public Optional<PlanChanges> of(IndividualPlan later, MentoringUnit unit) {
        List<IndividualPlan> versions = plans.of(unit);
        return versions.stream()
                .filter(plan -> plan.versionNo() < later.versionNo())
                .filter(IndividualPlan::wasApproved)
                .findFirst()
                .map(former -> PlanChanges.between(former, later, versions))
                .filter(changes -> !changes.mentorChanged());
    }
}
