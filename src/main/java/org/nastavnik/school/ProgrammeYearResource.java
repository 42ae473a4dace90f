package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The programme year of the school: read by all who take part, written by the curator. */
@Path("s/{launch}/programme-year")
public class ProgrammeYearResource {

    @Inject ProgrammeYears years;
    @Inject ProgrammeYearPages pages;
    @Inject MentoringForms kinds;
    @Inject Indicators indicators;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View show(@QueryParam("year") @Nullable Integer startYear) {
        SchoolReaders.require(current);
        return View.of("school/year", pages.show(pages.year(startYear), "", new Problems()));
    }

    @GET
    @Path("form")
    public View form(@QueryParam("year") @Nullable Integer startYear) {
        current.require(Role.CURATOR);
        ProgrammeYear year = pages.year(startYear);
        return View.of(
                "school/year-form", pages.form(year, YearForm.of(year), new Problems(), false));
    }

    @POST
    @Transactional
    public Response change(MultivaluedMap<String, String> sent) {
        current.require(Role.CURATOR);
        ProgrammeYear year = pages.year(Typed.number(sent.getFirst("year"), "", new Problems()));
        Problems problems = new Problems();
        YearForm form = YearForm.of(sent);
        YearTerms terms = form.terms(year.year(), kinds, indicators.all(), problems);
        boolean stale =
                !String.valueOf(ProgrammeYearPages.version(year)).equals(form.value("version"));
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (terms == null || stale) {
            return redirects.again(
                    View.again("school/year-form", pages.form(year, form, problems, stale)));
        }
        years.touched(current.schoolId(), year.year()).agreeTo(terms);
        audit.write(
                current.personId(),
                current.schoolId(),
                "YEAR_CHANGED",
                "programme-year:" + year.year().startYear());
        return redirects.to("programme-year?year=" + year.year().startYear());
    }
}
