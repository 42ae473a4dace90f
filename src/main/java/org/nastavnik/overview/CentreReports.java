package org.nastavnik.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.NotFound;
import org.nastavnik.shared.SchoolYear;

/** The card of the methodical centre and its reports. */
@ApplicationScoped
class CentreReports {

    @PersistenceContext EntityManager entities;

    Optional<CentreCard> card() {
        return entities.createNamedQuery("CentreCard.all", CentreCard.class)
                .getResultStream()
                .findFirst();
    }

    Optional<CentreReport> of(SchoolYear year, CentreReport.Half half) {
        return entities.createNamedQuery("CentreReport.one", CentreReport.class)
                .setParameter("year", year.startYear())
                .setParameter("half", half)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<CentreReportFile> files(CentreReport report) {
        return entities.createNamedQuery("CentreReportFile.of", CentreReportFile.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    CentreReportFile file(long id) {
        return Optional.ofNullable(entities.find(CentreReportFile.class, id))
                .orElseThrow(() -> new ReportNotFound("file " + id));
    }

    void keep(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    static final class ReportNotFound extends NotFound {

        ReportNotFound(String what) {
            super("report of the centre " + what);
        }
    }
}
