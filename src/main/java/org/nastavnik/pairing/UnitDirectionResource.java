package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** What a unit works on, as the head of its journal says it. */
@Path("s/{launch}/units/{id}/direction")
public class UnitDirectionResource {

    @Inject VisibleUnits visible;
    @Inject UnitPages pages;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response say(@PathParam("id") long id, @BeanParam DirectionForm form) {
        current.require(Role.CURATOR);
        MentoringUnit unit = visible.byId(id);
        years.requireOpen(unit.schoolId(), unit.year());
        Problems problems = forms.check(form);
        if (unit.version() != form.version) {
            problems.add("direction", "site.problem.stale");
            form.version = unit.version();
        }
        if (!problems.isEmpty()) {
            return redirects.again(View.again("pairing/show", pages.show(unit, form, problems)));
        }
        unit.directTo(Typed.text(form.direction));
        return redirects.to("units/" + id);
    }
}
