package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** Gathers the report on the second stage of monitoring (D27); its subject is the year. */
@ApplicationScoped
class ImpactReportMaker implements DocumentMaker {

    @Inject ReckonImpact impact;
    @Inject ImpactWords words;
    @Inject MonitoringPapers common;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D27;
    }

    @Override
    public void checkReadable(long startYear) {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
    }

    @Override
    public PaperData gather(long startYear) {
        checkReadable(startYear);
        SchoolYear year = new SchoolYear((int) startYear);
        long school = current.schoolId();
        LocalDate today = schools.today();
        ImpactFindings found = impact.of(school, year);
        if (!found.measured()) {
            throw new RuleBroken("monitoring.rule.nothingMeasured");
        }
        return MonitoringPapers.paper(
                school,
                year,
                new ImpactMonitoringReport(
                        papers.letterhead(school, today),
                        year.slashed(),
                        today,
                        found.groups().stream().map(words::printed).toList(),
                        common.conclusions(school, year, MonitoringStage.IMPACT),
                        papers.curator(school, today),
                        common.psychologist(school)),
                "D27");
    }
}
