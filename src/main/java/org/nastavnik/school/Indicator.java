package org.nastavnik.school;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/**
 * What a programme is measured by.
 *
 * @param name as official lists print it
 * @param formula as official lists print it; null where they print none
 * @param percent a share; else a number of things
 * @param every the target of every year; null where it grows from year to year
 * @param published targets by the calendar year in which they are to be reached
 */
public record Indicator(
        String code,
        String name,
        @Nullable String formula,
        boolean percent,
        @Nullable BigDecimal every,
        Map<Integer, BigDecimal> published) {

    /** The target of that year; where none is published so late, the last one before. */
    public Optional<BigDecimal> publishedFor(SchoolYear year) {
        return every != null
                ? Optional.of(every)
                : published.entrySet().stream()
                        .filter(target -> target.getKey() <= year.startYear() + 1)
                        .max(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue);
    }
}
