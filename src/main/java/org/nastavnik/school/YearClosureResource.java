package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The end of a programme year, once nothing of it is open any more. */
@Path("s/{launch}/programme-year/closure")
public class YearClosureResource {

    @Inject ProgrammeYears years;
    @Inject ProgrammeYearPages pages;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response close(@FormParam("year") int startYear) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        ProgrammeYear year = pages.year(startYear);
        if (year.isClosed()) {
            return redirects.to("programme-year?year=" + startYear);
        }
        if (!pages.unfinished(year.year()).isEmpty()) {
            Problems problems = new Problems();
            problems.add(Problems.FORM, "school.year.problem.unfinished");
            return redirects.again(View.again("school/year", pages.show(year, "", problems)));
        }
        years.touched(current.schoolId(), year.year()).close(schools.today());
        audit.write(
                current.personId(),
                current.schoolId(),
                "YEAR_CLOSED",
                "programme-year:" + year.year().startYear());
        return redirects.to("programme-year?year=" + year.year().startYear());
    }
}
