package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** How many rows of a school's road map have passed their deadline. */
@ApplicationScoped
public class LateRows {

    @Inject RoadMaps maps;
    @Inject Schools schools;

    public long of(long schoolId) {
        LocalDate today = schools.today();
        return maps.ofYear(schoolId, SchoolYear.of(today)).stream()
                .flatMap(map -> map.items().stream())
                .filter(item -> item.isLate(today))
                .count();
    }
}
