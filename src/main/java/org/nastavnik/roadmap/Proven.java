package org.nastavnik.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the program knows of a proof.
 *
 * @param whole nothing is missing
 * @param words in Russian, as they go into the map: «приказ от 04.09.2026 № 14»
 * @param on the day on which it was done; null where that is not known
 */
public record Proven(boolean whole, String words, @Nullable LocalDate on) {

    /** So many of all; of none it is not enough. */
    static Proven share(String key, long done, long all) {
        return new Proven(all > 0 && done >= all, RoadMapWords.of(key, done, all), null);
    }

    static Proven number(String key, long number) {
        return new Proven(number > 0, RoadMapWords.of(key, number), null);
    }
}
