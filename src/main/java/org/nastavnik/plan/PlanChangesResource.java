package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.site.View;

/** What a version changes in another; asked for none, in the one before it. */
@Path("s/{launch}/units/{unit}/plan/versions/{no}/changes")
public class PlanChangesResource {

    @Inject VisiblePlans visible;
    @Inject PlanChangesPages pages;

    @GET
    public View show(
            @PathParam("unit") long unitId,
            @PathParam("no") int no,
            @QueryParam("from") @DefaultValue("0") int fromNo) {
        MentoringUnit unit = visible.unit(unitId);
        List<IndividualPlan> versions = visible.of(unit);
        IndividualPlan to = visible.version(unit, no);
        IndividualPlan from =
                fromNo > 0
                        ? visible.version(unit, fromNo)
                        : versions.stream()
                                .filter(version -> version.versionNo() < no)
                                .findFirst()
                                .orElseThrow(() -> new PlanNotFound("before version " + no));
        return View.of("plan/changes", pages.page(unit, PlanChanges.between(from, to, versions)));
    }
}
