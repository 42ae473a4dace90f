package org.nastavnik.monitoring;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Indicators;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** The indicators of the own school, and the lists behind their numbers. */
@Path("s/{launch}/indicators")
public class IndicatorsResource {

    @Inject IndicatorPages pages;
    @Inject IndicatorRows rows;
    @Inject Indicators indicators;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    @GET
    public View show(@QueryParam("year") @Nullable Integer startYear) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("monitoring/indicators", pages.page(pages.year(startYear)));
    }

    @GET
    @Path("{code}/rows")
    @Transactional
    public View rows(
            @PathParam("code") String code,
            @QueryParam("group") @Nullable String group,
            @QueryParam("number") @Nullable String number,
            @QueryParam("year") @Nullable Integer startYear) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        IndicatorRule rule =
                IndicatorRule.byCode(code).orElseThrow(() -> new IndicatorNotFound(code));
        IndicatorRule.Line line =
                rule.line(group == null ? "" : group)
                        .orElseThrow(() -> new IndicatorNotFound(code + " " + group));
        IndicatorRows.Which which = which(number);
        SchoolYear year = pages.year(startYear);
        List<IndicatorRowsPage.Row> found = rows.of(rule, line, which, year);
        return View.of(
                "monitoring/indicator-rows",
                new IndicatorRowsPage(
                        year.startYear(),
                        year.slashed(),
                        name(rule),
                        words(rule, line, which),
                        found));
    }

    private static IndicatorRows.Which which(@Nullable String number) {
        for (IndicatorRows.Which which : IndicatorRows.Which.values()) {
            if (which.name().equals(number)) {
                return which;
            }
        }
        throw new IndicatorNotFound(String.valueOf(number).toLowerCase(Locale.ROOT));
    }

    private String name(IndicatorRule rule) {
        return indicators.all().get(rule.ordinal()).name();
    }

    private String words(IndicatorRule rule, IndicatorRule.Line line, IndicatorRows.Which which) {
        Ui ui = new Ui(visitor);
        String group = new IndicatorWords(ui).group(line.group());
        String words =
                switch (which) {
                    case PART -> ui.t("monitoring.indicator.part." + rule);
                    case WHOLE -> ui.t("monitoring.indicator.whole." + rule);
                    case REST -> ui.t("monitoring.indicator.rest." + rule);
                };
        return group.isEmpty() ? words : words + ": " + group;
    }
}
