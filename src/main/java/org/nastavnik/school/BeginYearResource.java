package org.nastavnik.school;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** «Начать новый год»: first in words what will be copied, then done. */
@Path("s/{launch}/programme-year/beginning")
public class BeginYearResource {

    @Inject BeginYear begin;
    @Inject ProgrammeYears years;
    @Inject Instance<YearCarryOver> rooms;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public Response show() {
        current.require(Role.CURATOR);
        return begin.next(current.schoolId())
                .map(to -> Response.ok(View.of("school/year-begin", page(to))).build())
                .orElseGet(() -> redirects.to("programme-year"));
    }

    private BeginYearPage page(SchoolYear to) {
        long school = current.schoolId();
        SchoolYear from = new SchoolYear(to.startYear() - 1);
        List<YearCarryOver.Copy> copies =
                rooms.stream()
                        .sorted(Comparator.comparingInt(YearCarryOver::order))
                        .map(room -> room.copy(school, from, to))
                        .flatMap(Optional::stream)
                        .toList();
        return new BeginYearPage(
                to.startYear(),
                to.slashed(),
                from.slashed(),
                years.find(school, from).isPresent(),
                copies);
    }

    /** Sent with the year that was shown: a page left open over the summer begins nothing else. */
    @POST
    @Transactional
    public Response begin(@FormParam("year") int startYear) {
        current.require(Role.CURATOR);
        long school = current.schoolId();
        Optional<SchoolYear> next = begin.next(school);
        if (next.filter(year -> year.startYear() == startYear).isPresent()
                && begin.begin(school, next.get())) {
            audit.write(current.personId(), school, "YEAR_BEGUN", "programme-year:" + startYear);
        }
        return redirects.to("programme-year?year=" + startYear);
    }
}
