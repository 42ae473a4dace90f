package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
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

/** A closed year is written again: the director alone decides it, and says why. */
@Path("s/{launch}/programme-year/reopening")
public class YearReopeningResource {

    private static final int LONGEST = 500;

    @Inject ProgrammeYearPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response reopen(
            @FormParam("year") int startYear,
            @FormParam("reason") @DefaultValue("") String reason) {
        current.require(Role.DIRECTOR);
        ProgrammeYear year = pages.year(startYear);
        Problems problems = new Problems();
        if (reason.isBlank()) {
            problems.add("reason", "site.problem.NotBlank");
        }
        if (reason.length() > LONGEST) {
            problems.add("reason", "site.problem.Size", LONGEST);
        }
        if (!problems.isEmpty()) {
            return redirects.again(View.again("school/year", pages.show(year, reason, problems)));
        }
        year.reopen(reason.strip());
        audit.write(
                current.personId(),
                current.schoolId(),
                "YEAR_REOPENED",
                "programme-year:" + year.year().startYear());
        return redirects.to("programme-year?year=" + year.year().startYear());
    }
}
