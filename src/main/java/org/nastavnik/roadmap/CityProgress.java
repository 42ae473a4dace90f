package org.nastavnik.roadmap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/** What the rooms that see all schools know of how far the municipality is; sums, no persons. */
public interface CityProgress {

    /**
     * @param part how many have done it
     * @param whole of how many
     */
    record Share(long part, long whole) {}

    /** By code of the indicator; one of which nothing is known is not in it. */
    Map<String, Share> indicators(SchoolYear year);

    /** What the city has set itself, by the calendar year in which it is to be reached. */
    Map<Integer, BigDecimal> targets(String indicator);

    /** How many schools have an agreed road map, an ordered programme, a compendium handed in. */
    Optional<Share> schools(@Nullable String figure, SchoolYear year);
}
