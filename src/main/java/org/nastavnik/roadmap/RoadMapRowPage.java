package org.nastavnik.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new row
 * @param hasParts the form of this map parts its stages
 * @param sections to choose from; another may be typed
 * @param now the row as it stands in the program, where someone else has changed it meanwhile
 */
public record RoadMapRowPage(
        @Nullable Long id,
        RoadMapRowForm form,
        Problems problems,
        boolean hasParts,
        boolean hasIndicators,
        List<String> sections,
        @Nullable RoadMapRowForm now,
        boolean mayRemove) {

    public String action() {
        return id == null ? "road-map/rows" : "road-map/rows/" + id;
    }
}
