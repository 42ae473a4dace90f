package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Pairs and groups of the year. */
@Path("s/{launch}/units")
public class UnitsResource {

    @Inject VisibleUnits visible;
    @Inject UnitLists lists;
    @Inject UnitPages pages;
    @Inject ProposeUnit propose;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View list(@BeanParam BaseFilter filter) {
        return View.of("pairing/list", lists.page(filter));
    }

    @GET
    @Path("new")
    public View blank() {
        current.require(Role.CURATOR);
        return View.of("pairing/form", pages.form(pages.blank(), new Problems()));
    }

    @POST
    @Transactional
    public Response create(@BeanParam UnitForm form) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        Problems problems = forms.check(form);
        MentoringUnit unit = propose.propose(form, problems);
        if (unit == null) {
            return redirects.again(View.again("pairing/form", pages.form(form, problems)));
        }
        return redirects.to("units/" + unit.id());
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id, @QueryParam("day") @DefaultValue("") String day) {
        LocalDate then = Typed.day(day, "day", new Problems());
        return View.of("pairing/show", pages.show(visible.byId(id), then));
    }
}
