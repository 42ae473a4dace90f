package org.nastavnik.roadmap;

import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new row
 * @param now what somebody else has kept meanwhile; null where nobody has
 */
public record CityRowPage(
        @Nullable Long id, CityRowForm form, Problems problems, @Nullable CityRowForm now) {

    public String action() {
        return "city-road-map/rows" + (id == null ? "" : "/" + id);
    }
}
