package org.nastavnik.roadmap;

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

/** Gathers how far the road map of a school has come by today (D45). */
@ApplicationScoped
class RoadMapSummaryMaker implements DocumentMaker {

    @Inject VisibleRoadMap visible;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D45;
    }

    @Override
    public void checkReadable(long roadMapId) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        visible.byId(roadMapId);
    }

    @Override
    public PaperData gather(long roadMapId) {
        checkReadable(roadMapId);
        RoadMap map = visible.byId(roadMapId);
        LocalDate today = schools.today();
        RoadMapSummary summary = new RoadMapSummary(map, today);
        return new PaperData(
                map.schoolId(),
                new RoadMapExecution(
                        papers.letterhead(map.schoolId(), today).fullName(),
                        map.year().slashed(),
                        today,
                        summary.counts(),
                        summary.sections(),
                        papers.curator(map.schoolId(), today)),
                RoadMapWords.of("roadmap.paper.summary.title", map.year().slashed()),
                RoadMapWords.of("roadmap.paper.summary.file", map.year().dashed()));
    }
}
