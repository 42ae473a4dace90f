package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence;
import org.nastavnik.shared.SchoolYear;

/** How many pairs and groups that work or have worked have a plan that stands. */
@ApplicationScoped
class PlanEvidence implements StageEvidence {

    @Inject Units units;
    @Inject Plans plans;

    @Override
    public List<Evidence> of(long schoolId, SchoolYear year) {
        List<MentoringUnit> counted =
                units.of(schoolId, year).stream().filter(unit -> unit.state().worked()).toList();
        Collection<PlanProgress> progress = plans.progressOf(counted, schoolId).values();
        long approved =
                progress.stream()
                        .filter(
                                plan ->
                                        plan.state() == IndividualPlan.State.APPROVED
                                                || plan.state() == IndividualPlan.State.CLOSED)
                        .count();
        return List.of(
                Evidence.share(Stage.WORK, 10, "plan.evidence", approved, counted.size(), "units"));
    }
}
