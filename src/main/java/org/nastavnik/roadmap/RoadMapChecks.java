package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.order.ForeignSchools;
import org.nastavnik.school.Schools;

/** The whole check of a road map: what it says itself, and whether another school is named. */
@ApplicationScoped
class RoadMapChecks {

    @Inject ForeignSchools foreign;
    @Inject Schools schools;

    RoadMapCheck of(RoadMap map) {
        ForeignSchools.Names names = foreign.around(map.schoolId(), schools.today());
        return RoadMapCheck.of(map, item -> names.areIn(item.words()));
    }
}
