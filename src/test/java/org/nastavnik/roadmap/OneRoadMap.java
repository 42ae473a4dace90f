package org.nastavnik.roadmap;

import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** A school with one road map. */
class OneRoadMap extends RoadMaps {

    private final RoadMap map;

    OneRoadMap(RoadMap map) {
        this.map = map;
    }

    @Override
    Optional<RoadMap> ofYear(long schoolId, SchoolYear year) {
        return schoolId == map.schoolId() && year.equals(map.year())
                ? Optional.of(map)
                : Optional.empty();
    }

    @Override
    Optional<RoadMap> held(long schoolId, SchoolYear year) {
        return ofYear(schoolId, year);
    }
}
