package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.nastavnik.school.YearBegun;
import org.nastavnik.school.YearCarryOver;
import org.nastavnik.shared.SchoolYear;

/** Takes the rows of a school's road map into a new year, its dates moved, nothing marked yet. */
@ApplicationScoped
class CarryRoadMap implements YearCarryOver {

    @Inject RoadMaps maps;

    void begun(@Observes YearBegun year) {
        former(year.schoolId(), year.from(), year.to())
                .ifPresent(map -> maps.add(carried(map, year.to())));
    }

    static RoadMap carried(RoadMap map, SchoolYear to) {
        RoadMap next = new RoadMap(map.schoolId(), to, map.outline(), rows(map, to));
        List<RoadMapItem> rows = next.items();
        List<RoadMapItem> former = kept(map);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).comesFrom(former.get(i).formRow());
        }
        return next;
    }

    private Optional<RoadMap> former(long school, SchoolYear from, SchoolYear to) {
        return maps.ofYear(school, to).isPresent()
                ? Optional.empty()
                : maps.ofYear(school, from).filter(map -> !kept(map).isEmpty());
    }

    private static List<RoadMapItem> kept(RoadMap map) {
        return map.items().stream()
                .filter(item -> item.status() != RoadMapItem.Status.CANCELLED)
                .toList();
    }

    private static List<RoadMapItem.Terms> rows(RoadMap map, SchoolYear to) {
        YearShift shift = new YearShift(map.year(), to);
        return kept(map).stream().map(RoadMapItem::terms).map(shift::moved).toList();
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Copy> copy(long schoolId, SchoolYear from, SchoolYear to) {
        return former(schoolId, from, to).map(map -> new Copy("roadmap.carry", kept(map).size()));
    }
}
