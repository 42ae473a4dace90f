package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Redirects;

/** A row begun from a format of work of the annex: one press, the other columns come later. */
@Path("s/{launch}/units/{unit}/plan/annex-rows")
public class PlanAnnexRowsResource {

    @Inject VisiblePlans visible;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response add(@PathParam("unit") long unitId, @FormParam("format") int index) {
        IndividualPlan plan = visible.toChange(unitId);
        MentoringUnit unit = visible.unit(unitId);
        MentoringForm.Annex annex = forms.byCode(unit.formCode()).annex();
        if (annex == null || index < 0 || index >= annex.formats().size()) {
            throw new PlanNotFound("annex row " + index);
        }
        String content = annex.formats().get(index);
        // pressed twice it is still one row
        if (plan.items().stream().noneMatch(item -> item.isBegunWith(content))) {
            plan.add(
                    new RowDeadlines(unit, plan.items(), schools.today())
                            .next(PlanItem.Terms.onlyContent(content)));
        }
        return redirects.to("units/" + unitId + "/plan#rows");
    }
}
