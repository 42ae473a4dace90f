package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Gathers the SWOT analysis (D25) of a school year, as the curator has sorted it. */
@ApplicationScoped
class SwotTableMaker implements DocumentMaker {

    @Inject ReckonProcess process;
    @Inject MonitoringPapers common;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D25;
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
        return MonitoringPapers.paper(
                school,
                year,
                new SwotTable(
                        papers.letterhead(school, today).fullName(),
                        year.slashed(),
                        today,
                        answered(process.of(school, year)),
                        common.swot(school, year),
                        papers.curator(school, today)),
                "D25");
    }

    static @Nullable Integer answered(ProcessFindings found) {
        return found.asked().isEmpty() ? null : Integer.valueOf(found.answered());
    }
}
