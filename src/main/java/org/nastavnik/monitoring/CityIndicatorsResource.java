package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.pairing.BaseSheet;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Indicators;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** The indicators of the municipality, its targets, and all of it for Excel. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/city-indicators")
public class CityIndicatorsResource {

    private static final String FORM = "monitoring/city-indicators-form";

    @Inject CityIndicatorPages pages;
    @Inject CityIndicatorYears years;
    @Inject CityIndicatorSheets sheets;
    @Inject IndicatorPages asked;
    @Inject Indicators indicators;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;
    @Inject Visitor visitor;

    @GET
    public View show(@QueryParam("year") @Nullable Integer startYear) {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        return View.of("monitoring/city-indicators", pages.page(asked.year(startYear)));
    }

    @GET
    @Path("xlsx")
    @Transactional
    public Response sheet(@QueryParam("year") @Nullable Integer startYear) {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        SchoolYear year = asked.year(startYear);
        audit.write(
                current.personId(),
                null,
                "CITY_INDICATORS_EXPORTED",
                "indicators:" + year.startYear());
        return DocumentFile.download(
                sheets.of(pages.page(year), year), sheets.title(year) + ".xlsx", BaseSheet.XLSX);
    }

    @GET
    @Path("form")
    public View form(@QueryParam("year") @Nullable Integer startYear) {
        current.require(Role.METHODIST);
        SchoolYear year = asked.yearToSet(startYear);
        return View.of(
                FORM, page(years.of(year), CityIndicatorForm.of(years.of(year)), new Problems()));
    }

    @POST
    @Transactional
    public Response write(MultivaluedMap<String, String> sent) {
        current.require(Role.METHODIST);
        SchoolYear year = asked.yearToSet(Typed.number(sent.getFirst("year"), "", new Problems()));
        CityIndicatorYear kept = years.of(year);
        CityIndicatorForm form = CityIndicatorForm.of(sent);
        Problems problems = new Problems();
        Map<String, BigDecimal> targets = form.targets(problems);
        Map<String, Integer> wholes = form.wholes(problems);
        if (!String.valueOf(version(kept)).equals(form.value("version"))) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (!problems.isEmpty()) {
            return redirects.again(View.again(FORM, page(kept, form, problems)));
        }
        kept.write(targets, wholes);
        years.keep(kept);
        audit.write(current.personId(), null, "CITY_TARGETS_SET", "indicators:" + year.startYear());
        boolean isToCome = !asked.year(year.startYear()).equals(year);
        return redirects.to(
                "city-indicators" + (isToCome ? "/form" : "") + "?year=" + year.startYear());
    }

    /** What is not kept yet has no version; the first to write it makes it. */
    private static long version(CityIndicatorYear year) {
        return year.isKept() ? year.version() : 0;
    }

    private CityIndicatorFormPage page(
            CityIndicatorYear kept, CityIndicatorForm form, Problems problems) {
        return new CityIndicatorFormPage(
                kept.year().slashed(),
                kept.year().startYear(),
                version(kept),
                asked.toSet(kept.year()),
                form,
                problems,
                Arrays.stream(IndicatorRule.values())
                        .map(
                                rule ->
                                        new CityIndicatorFormPage.Field(
                                                CityIndicatorForm.TARGET + rule,
                                                name(rule),
                                                without(rule, kept.year())))
                        .toList(),
                CityIndicatorForm.WHOLES.stream()
                        .map(
                                rule ->
                                        new CityIndicatorFormPage.Field(
                                                CityIndicatorForm.WHOLE + rule,
                                                new Ui(visitor).t("monitoring.city.whole." + rule),
                                                ""))
                        .toList());
    }

    private String name(IndicatorRule rule) {
        return indicators.all().get(rule.ordinal()).name();
    }

    /** The target that holds while the city sets none for the year. */
    private String without(IndicatorRule rule, SchoolYear year) {
        List<CityIndicatorYear> before =
                years.upTo(year).stream().filter(set -> !set.year().equals(year)).toList();
        IndicatorWords words = new IndicatorWords(new Ui(visitor));
        return IndicatorTarget.of(indicators.all().get(rule.ordinal()), year, null, before)
                .map(target -> words.target(target, rule.percent()) + ", " + words.note(target))
                .orElse("");
    }
}
