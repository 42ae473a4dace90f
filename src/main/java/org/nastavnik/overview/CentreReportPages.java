package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** What the pages of the analytical reports show. */
@RequestScoped
class CentreReportPages {

    @Inject CentreReports reports;
    @Inject CentreReportPaper paper;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    CentreReport.Half half(String code) {
        current.require(Role.METHODIST);
        CentreReport.Half half =
                Typed.choice(CentreReport.Half.class, code, "half", new Problems());
        if (half == null) {
            throw new CentreReports.ReportNotFound("of a half year");
        }
        return half;
    }

    CentreReportListPage list() {
        current.require(Role.METHODIST);
        return new CentreReportListPage(
                year().slashed(),
                reports.card().isPresent(),
                Arrays.stream(CentreReport.Half.values()).map(this::line).toList());
    }

    private CentreReportListPage.Line line(CentreReport.Half half) {
        return new CentreReportListPage.Line(half.name(), files(half).size());
    }

    private List<CentreReportFile> files(CentreReport.Half half) {
        return reports.of(year(), half).map(reports::files).orElse(List.of());
    }

    /** Before anything is kept, the program proposes conclusions out of the numbers. */
    CentreReportPage blank(CentreReport.Half half) {
        Optional<CentreReport> known = reports.of(year(), half);
        CentreReport.Texts texts =
                known.map(CentreReport::texts)
                        .orElseGet(
                                () ->
                                        new CentreReport.Texts(
                                                List.of(), paper.proposed(year()), List.of()));
        String version = known.map(report -> String.valueOf(report.version())).orElse("");
        return page(half, CentreReportForm.of(texts, version), new Problems());
    }

    CentreReportPage page(CentreReport.Half half, CentreReportForm form, Problems problems) {
        Optional<CentreReport> known = reports.of(year(), half);
        List<String> theirs =
                problems.has(Problems.FORM)
                        ? known.map(report -> report.texts().conclusions()).orElse(List.of())
                        : List.of();
        return new CentreReportPage(
                half.name(),
                year().slashed(),
                form,
                problems,
                known.isEmpty(),
                reports.card().isPresent(),
                theirs,
                files(half).stream()
                        .map(f -> new CentreReportPage.Made(f.id(), f.madeAt(), f.sha256()))
                        .toList());
    }
}
