package org.nastavnik.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;

/** Begins the road map of the year by a form; one that stands already stays as it is. */
@RequestScoped
class StartRoadMap {

    @Inject RoadMaps maps;
    @Inject VisibleRoadMap visible;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    void start(Outline outline) {
        long school = current.schoolId();
        maps.hold(school);
        if (maps.ofYear(school, visible.year()).isPresent()) {
            return;
        }
        RoadMap map =
                maps.add(
                        new RoadMap(school, visible.year(), outline, filled(outline).rows())
                                .asTheForm());
        audit.write(current.personId(), school, "ROAD_MAP_STARTED", "road-map:" + map.id());
    }

    private FilledOutline filled(Outline outline) {
        return new FilledOutline(
                Outlines.of(outline),
                visible.year(),
                schools.requisitesToday(current.schoolId()).declinableShortName());
    }
}
