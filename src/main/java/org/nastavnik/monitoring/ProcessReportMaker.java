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

/** Gathers the report on the first stage of monitoring (D26); its subject is the year. */
@ApplicationScoped
class ProcessReportMaker implements DocumentMaker {

    @Inject ReckonProcess process;
    @Inject ProcessIndicators indicators;
    @Inject MonitoringPapers common;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D26;
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
        ProcessFindings found = process.of(school, year);
        LocalDate from = found.from();
        LocalDate to = found.to();
        if (from == null || to == null) {
            throw new RuleBroken("monitoring.rule.noLastSurvey");
        }
        return MonitoringPapers.paper(
                school, year, report(school, year, today, found, from, to), "D26");
    }

    private ProcessMonitoringReport report(
            long school,
            SchoolYear year,
            LocalDate today,
            ProcessFindings found,
            LocalDate from,
            LocalDate to) {
        return new ProcessMonitoringReport(
                papers.letterhead(school, today),
                year.slashed(),
                today,
                from,
                to,
                found.asked(),
                found.groups(),
                found.satisfaction(),
                found.satisfactionChart(),
                found.curatorMarks(),
                common.swot(school, year),
                indicators.of(school, year),
                common.conclusions(school, year, MonitoringStage.PROCESS),
                common.proposals(school, year, MonitoringStage.PROCESS),
                papers.curator(school, today));
    }
}
