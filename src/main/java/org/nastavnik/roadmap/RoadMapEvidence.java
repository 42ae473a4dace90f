package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence;
import org.nastavnik.shared.SchoolYear;

/** Whether the director has agreed to the road map of the year. */
@ApplicationScoped
class RoadMapEvidence implements StageEvidence {

    @Inject RoadMaps maps;

    @Override
    public List<Evidence> of(long schoolId, SchoolYear year) {
        boolean agreed =
                maps.ofYear(schoolId, year)
                        .filter(map -> map.state() != RoadMap.State.DRAFT)
                        .isPresent();
        return List.of(
                Evidence.fact(Stage.PREPARATION, 50, "roadmap.evidence", agreed, "road-map"));
    }
}
