package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The curator types what the program cannot count. */
@Path("s/{launch}/indicator-entries")
public class IndicatorEntriesResource {

    private static final String FORM = "monitoring/indicator-entries";

    @Inject IndicatorPages pages;
    @Inject IndicatorSheets sheets;
    @Inject IndicatorReckoning reckoning;
    @Inject Indicators indicators;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @GET
    public View form(@QueryParam("year") @Nullable Integer startYear) {
        current.require(Role.CURATOR);
        SchoolYear year = pages.year(startYear);
        IndicatorSheet sheet = sheets.of(current.schoolId(), year);
        return View.of(
                FORM, page(sheet, year, IndicatorEntriesForm.of(sheet), new Problems(), false));
    }

    @POST
    @Transactional
    public Response write(MultivaluedMap<String, String> sent) {
        current.require(Role.CURATOR);
        SchoolYear year = pages.year(Typed.number(sent.getFirst("year"), "", new Problems()));
        years.requireOpen(current.schoolId(), year);
        IndicatorSheet sheet = sheets.of(current.schoolId(), year);
        IndicatorEntriesForm form = IndicatorEntriesForm.of(sent);
        Problems problems = new Problems();
        Map<String, Integer> entries = form.entries(problems);
        boolean stale = !String.valueOf(version(sheet)).equals(form.value("version"));
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (!problems.isEmpty()) {
            return redirects.again(View.again(FORM, page(sheet, year, form, problems, stale)));
        }
        sheet.write(entries, form.allChildren());
        sheets.keep(sheet);
        audit.write(
                current.personId(),
                current.schoolId(),
                "INDICATORS_ENTERED",
                "indicators:" + year.startYear());
        return redirects.to("indicators?year=" + year.startYear());
    }

    /** What is not kept yet has no version; the first to write it makes it. */
    private static long version(IndicatorSheet sheet) {
        return sheet.isKept() ? sheet.version() : 0;
    }

    private IndicatorEntriesPage page(
            IndicatorSheet sheet,
            SchoolYear year,
            IndicatorEntriesForm form,
            Problems problems,
            boolean stale) {
        IndicatorFacts facts = reckoning.known(current.schoolId(), year, schools.today());
        return new IndicatorEntriesPage(
                year.startYear(),
                year.slashed(),
                version(sheet),
                form,
                problems,
                stale ? kept(sheet) : List.of(),
                IndicatorRule.entered().stream()
                        .map(
                                rule ->
                                        new IndicatorEntriesPage.Field(
                                                IndicatorEntriesForm.ENTRY + rule,
                                                name(rule),
                                                counted(rule, facts)))
                        .toList());
    }

    private static String counted(IndicatorRule rule, IndicatorFacts facts) {
        IndicatorFact fact = rule.corrected();
        Integer number = fact == null ? null : facts.of(fact);
        return number == null ? "" : number.toString();
    }

    private String name(IndicatorRule rule) {
        return indicators.all().get(rule.ordinal()).name();
    }

    private List<String> kept(IndicatorSheet sheet) {
        return sheet.entries().entrySet().stream()
                .map(entry -> name(IndicatorRule.valueOf(entry.getKey())) + ": " + entry.getValue())
                .toList();
    }
}
