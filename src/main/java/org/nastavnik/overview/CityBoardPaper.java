package org.nastavnik.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board of the city on paper; numbers only.
 *
 * @param centre of the methodical centre
 * @param year «2026/2027»
 */
public record CityBoardPaper(
        String centre, String town, String year, LocalDate on, List<Row> schools, Total total) {

    /**
     * @param stages done, of seven
     * @param late which stages are late: «3, 5»; null for none
     * @param few one or two mentees: nothing of their work is told
     * @param hidden so few that the share would tell of a person
     * @param compendium in words
     */
    public record Row(
            String school,
            int stages,
            @Nullable String late,
            boolean few,
            int units,
            @Nullable BigDecimal coverage,
            boolean hidden,
            int plans,
            int journals,
            int meetings,
            int silent,
            int orders,
            String compendium,
            int overdue) {}

    public record Total(
            int schools,
            int units,
            int plans,
            int journals,
            int meetings,
            int silent,
            int orders,
            int submitted,
            int overdue) {}
}
