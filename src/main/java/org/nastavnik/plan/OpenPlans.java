package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.pairing.Units;
import org.nastavnik.school.YearEnd;
import org.nastavnik.shared.SchoolYear;

/** Plans that wait for approval. */
@ApplicationScoped
class OpenPlans implements YearEnd {

    @Inject Plans plans;
    @Inject Units units;

    @Override
    public List<Open> open(long schoolId, SchoolYear year) {
        List<Long> ofYear = units.of(schoolId, year).stream().map(unit -> unit.id()).toList();
        long waiting =
                plans.submitted(schoolId).stream()
                        .filter(plan -> ofYear.contains(plan.unitId()))
                        .count();
        return waiting == 0
                ? List.of()
                : List.of(new Open("plan.yearEnd.submitted", waiting, "units"));
    }
}
