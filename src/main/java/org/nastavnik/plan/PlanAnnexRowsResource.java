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
import org.nastavnik.site.Redirects;

/** A row begun from a format of work of the annex: one press, the other columns come later. */
@Path("s/{launch}/units/{unit}/plan/annex-rows")
public class PlanAnnexRowsResource {

    @Inject VisiblePlans visible;
    @Inject MentoringForms forms;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response add(@PathParam("unit") long unitId, @FormParam("format") int index) {
        MentoringUnit unit = visible.written(unitId);
        MentoringForm.Annex annex = forms.byCode(unit.formCode()).annex();
        if (annex == null || index < 0 || index >= annex.formats().size()) {
            throw new PlanNotFound("annex row " + index);
        }
        visible.newest(unit).add(PlanItem.Terms.onlyContent(annex.formats().get(index)));
        return redirects.to("units/" + unitId + "/plan#rows");
    }
}
