package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** Gathers the road map of a school (D06) in the form by which it was begun. */
@ApplicationScoped
class RoadMapMaker implements DocumentMaker {

    @Inject VisibleRoadMap visible;
    @Inject SchoolPapers papers;
    @Inject RoadMapOrders orders;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D06;
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
        if (map.items().isEmpty()) {
            throw new RuleBroken("roadmap.rule.empty");
        }
        InstitutionName school = papers.letterhead(map.schoolId(), schools.today()).shortName();
        String title = RoadMapWords.of("roadmap.paper.title", map.year().slashed());
        return new PaperData(
                map.schoolId(),
                RoadMapPaper.of(map, school, orders.grif(map)),
                title,
                RoadMapWords.of("roadmap.paper.file", map.year().dashed()));
    }
}
