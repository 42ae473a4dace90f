package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.job.Job;
import org.nastavnik.job.StartJob;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The methodical centre writes the compendium of all schools and has it made. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/municipal-compendium")
public class MunicipalCompendiumResource {

    private static final String PAGE = "compendium/municipal";

    @Inject MunicipalEditions editions;
    @Inject MunicipalPages pages;
    @Inject MakeMunicipalCompendium work;
    @Inject StartJob start;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    @Path("{year}")
    public View show(@PathParam("year") int startYear) {
        current.require(Role.METHODIST);
        return View.of(PAGE, pages.page(MunicipalAddress.year(startYear), null, new Problems()));
    }

    @POST
    @Path("{year}")
    @Transactional
    public Response write(@PathParam("year") int startYear, @BeanParam MunicipalForm form) {
        current.require(Role.METHODIST);
        SchoolYear year = MunicipalAddress.year(startYear);
        Problems problems = forms.check(form);
        Optional<MunicipalEdition> known = editions.ofYear(year);
        long version = known.map(MunicipalEdition::version).orElse(0L);
        if (version != form.version) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (!problems.isEmpty()) {
            return redirects.again(View.again(PAGE, pages.page(year, form, problems)));
        }
        keep(known.orElse(null), year, form);
        return redirects.to(MunicipalAddress.of(year));
    }

    private void keep(@Nullable MunicipalEdition known, SchoolYear year, MunicipalForm form) {
        if (known == null) {
            editions.add(new MunicipalEdition(year, form.texts(), current.personId()));
        } else {
            known.write(form.texts(), current.personId());
        }
    }

    /** Asked twice while it is made, it is the same work. */
    @POST
    @Path("{year}/making")
    @Transactional
    public Response make(@PathParam("year") int startYear) {
        current.require(Role.METHODIST);
        SchoolYear year = MunicipalAddress.year(startYear);
        MunicipalEdition edition =
                editions.ofYear(year)
                        .orElseThrow(() -> new CompendiumNotFound("municipal " + startYear));
        Job job = start.start(work, edition.id(), null);
        return redirects.to("jobs/" + job.id());
    }
}
