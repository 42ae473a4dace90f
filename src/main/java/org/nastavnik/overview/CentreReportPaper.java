package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nastavnik.document.PaperData;
import org.nastavnik.monitoring.CityIndicators;
import org.nastavnik.monitoring.CityMeasures;
import org.nastavnik.monitoring.MethodCentreReport;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Gathers the analytical report of the centre (D43) from what all schools have, as of today. */
@RequestScoped
class CentreReportPaper {

    private static final Messages WORDS = Messages.in(Locale.forLanguageTag("ru"));

    @Inject CentreReports reports;
    @Inject CityFigures figures;
    @Inject CentreReportCharts charts;
    @Inject CentreReportMeasures measures;
    @Inject CityMeasures city;
    @Inject Schools schools;

    String fileName(SchoolYear year) {
        return WORDS.text("overview.report.file", year.dashed());
    }

    PaperData of(CentreReport report) {
        CentreCard card =
                reports.card().orElseThrow(() -> new RuleBroken("overview.report.rule.card"));
        SchoolYear year = report.year();
        return new PaperData(
                PaperData.CITY,
                data(report, card),
                WORDS.text("overview.report.title", year.slashed()),
                fileName(year));
    }

    private MethodCentreReport data(CentreReport report, CentreCard card) {
        SchoolYear year = report.year();
        LocalDate today = schools.today();
        ReportSchools all = new ReportSchools(figures.whole(year, today));
        CityIndicators shares = city.of(year, today);
        // totals that are hidden above are not told here either
        boolean told =
                all.totals().mentors().count() != null && all.totals().mentees().count() != null;
        List<CentreReportCharts.OfYear> years = told ? charts.years(year, today) : List.of();
        CentreReport.Texts texts = report.texts();
        return new MethodCentreReport(
                card.letterhead(),
                card.townGen(),
                year.slashed(),
                today,
                all.overview(),
                charts.forms(year, today),
                charts.formsChart(year, today),
                all.lines(),
                all.totals(),
                all.silent(),
                CentreReportCharts.coverage(all.lines()),
                measures.indicators(shares, year),
                new SchoolYear(year.startYear() - 1).slashed(),
                told ? CentreReportCharts.changes(years, year) : List.of(),
                CentreReportCharts.yearsChart(years),
                measures.satisfaction(shares),
                texts.difficulties(),
                texts.conclusions(),
                texts.proposals(),
                card.head());
    }

    /** What the numbers say by themselves; the methodist goes on from there. */
    List<String> proposed(SchoolYear year) {
        LocalDate today = schools.today();
        ReportSchools all = new ReportSchools(figures.whole(year, today));
        MethodCentreReport.Overview overview = all.overview();
        List<String> said = new ArrayList<>();
        said.add(
                WORDS.text(
                        "overview.report.draft.schools",
                        overview.taking(),
                        WORDS.count(overview.schools(), "overview.report.draft.of")));
        units(overview).ifPresent(said::add);
        Outcome coverage = all.totals().coverage();
        if (coverage.value() != null) {
            said.add(WORDS.text("overview.report.draft.coverage", coverage.value()));
        }
        said.addAll(measures.sentences(city.of(year, today), year));
        return said;
    }

    /** Nothing where one of the numbers may not be told. */
    private static Optional<String> units(MethodCentreReport.Overview overview) {
        Integer pairs = overview.pairs().count();
        Integer groups = overview.groups().count();
        Integer meetings = overview.meetings().count();
        return pairs == null || groups == null || meetings == null
                ? Optional.empty()
                : Optional.of(
                        WORDS.text(
                                "overview.report.draft.units",
                                WORDS.count(pairs, "overview.report.draft.pairs"),
                                WORDS.count(groups, "overview.report.draft.groups"),
                                WORDS.count(meetings, "overview.report.draft.meetings")));
    }
}
