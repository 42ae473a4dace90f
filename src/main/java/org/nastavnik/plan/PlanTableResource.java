package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The whole table of a plan typed at once, with room for new rows. */
@Path("s/{launch}/units/{unit}/plan/table")
public class PlanTableResource {

    private static final int NEW_ROWS = 3;

    @Inject VisiblePlans visible;
    @Inject UnitNames names;
    @Inject Redirects redirects;

    @GET
    public View form(@PathParam("unit") long unitId) {
        IndividualPlan plan = visible.toChange(unitId);
        List<PlanTablePage.Row> rows =
                Stream.concat(
                                plan.items().stream().map(PlanTableRow::of),
                                Collections.nCopies(NEW_ROWS, PlanTableRow.BLANK).stream())
                        .map(row -> new PlanTablePage.Row(row, null))
                        .toList();
        return View.of("plan/table", page(unitId, rows, new Problems()));
    }

    @POST
    @Transactional
    public Response write(@PathParam("unit") long unitId, @BeanParam PlanTableForm form) {
        IndividualPlan plan = visible.toChange(unitId);
        PlanTable table = new PlanTable(visible.unit(unitId), plan);
        if (table.take(form.rows())) {
            return redirects.to("units/" + unitId + "/plan#rows");
        }
        return redirects.again(
                View.again("plan/table", page(unitId, table.shown(), table.problems())));
    }

    private PlanTablePage page(long unitId, List<PlanTablePage.Row> rows, Problems problems) {
        return new PlanTablePage(names.line(visible.unit(unitId)), rows, problems);
    }
}
