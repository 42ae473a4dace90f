package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/**
 * Gathers the comparative table of the diagnostics (D24) of a school year; its subject is the year.
 * It names persons and their marks, so it is for the curator and the psychologist only.
 */
@ApplicationScoped
class ComparativeTableMaker implements DocumentMaker {

    @Inject ReckonDiagnostics diagnostics;
    @Inject MonitoringPapers common;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D24;
    }

    @Override
    public void checkReadable(long startYear) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
    }

    @Override
    public PaperData gather(long startYear) {
        checkReadable(startYear);
        SchoolYear year = new SchoolYear((int) startYear);
        long school = current.schoolId();
        LocalDate today = schools.today();
        List<ComparativeTable.Unit> units = diagnostics.units(school, year);
        if (units.isEmpty()) {
            throw new RuleBroken("monitoring.rule.noDiagnostics");
        }
        return MonitoringPapers.paper(
                school,
                year,
                new ComparativeTable(
                        papers.letterhead(school, today).fullName(),
                        year.slashed(),
                        today,
                        units,
                        diagnostics.quarters(school, year),
                        papers.curator(school, today)),
                "D24");
    }
}
