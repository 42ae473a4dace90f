package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/** How far the road map of a school is: what is cancelled is not asked for. */
@ApplicationScoped
public class RoadMapDone {

    @Inject RoadMaps maps;

    /** Rows done of all. */
    public record Rows(int done, int all) {}

    public Optional<Rows> of(long schoolId, SchoolYear year) {
        return maps.ofYear(schoolId, year).map(map -> rows(map.items()));
    }

    static Rows rows(List<RoadMapItem> items) {
        List<RoadMapItem.Status> asked =
                items.stream()
                        .map(RoadMapItem::status)
                        .filter(status -> status != RoadMapItem.Status.CANCELLED)
                        .toList();
        int done = (int) asked.stream().filter(RoadMapItem.Status.DONE::equals).count();
        return new Rows(done, asked.size());
    }
}
