package org.nastavnik.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param toNominate what waits for the director to put its author forward
 * @param ofSchool what mentors of the school have submitted, for curator and director
 */
public record PortfolioListPage(
        List<OpenContest> open,
        List<Line> mine,
        List<Line> toNominate,
        List<Line> ofSchool,
        boolean showsSchool) {

    public record OpenContest(
            long id,
            String title,
            String deadline,
            String localDeadline,
            RegulationFacts regulation,
            List<String> requirements,
            boolean mayStart) {}

    /**
     * @param receiptNumber null while it was not submitted
     */
    public record Line(
            long id,
            String contest,
            String author,
            String state,
            @Nullable String receiptNumber,
            String submittedAt) {}
}
