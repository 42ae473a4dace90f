package org.nastavnik.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;

/**
 * The road map of the municipality as everybody reads it.
 *
 * @param authority "" while nobody has begun one
 * @param mayWrite the methodist
 */
public record CityRoadMapPage(
        String year,
        String authority,
        @Nullable Registration order,
        List<Row> rows,
        List<Integer> years,
        List<Measure> measures,
        int done,
        int late,
        boolean mayWrite,
        CityNamesPage begin) {

    public boolean begun() {
        return !authority.isEmpty();
    }

    /**
     * @param state message key
     * @param progress of the schools, in words; "" where nothing is counted
     */
    public record Row(
            long id,
            String content,
            String deadline,
            List<String> responsible,
            String state,
            @Nullable LocalDate doneOn,
            String evidence,
            String progress) {}

    /**
     * @param part what the schools have reached; null where nothing is known or few are meant
     */
    public record Measure(
            String name,
            List<Cell> targets,
            @Nullable Long part,
            @Nullable Long whole,
            @Nullable BigDecimal value,
            boolean reached) {}

    /**
     * @param value null where there is none
     * @param carried of the last year that had one
     */
    public record Cell(@Nullable BigDecimal value, boolean carried) {}
}
