package org.nastavnik.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;

/**
 * @param goal null where both say the same
 * @param mentor null where both are of one mentor
 * @param untouched how many rows say the same in both
 * @param others versions that may be compared instead
 */
public record PlanChangesPage(
        long unitId,
        String code,
        int from,
        int to,
        @Nullable Pair goal,
        @Nullable Pair mentor,
        List<Row> rows,
        int untouched,
        List<Option> others) {

    public record Pair(String was, String is) {}

    /**
     * @param kind ADDED, REMOVED, CHANGED
     * @param cells the columns; of a changed row those that differ
     */
    public record Row(String kind, String title, List<Cell> cells) {}

    /**
     * @param key message key of the column
     */
    public record Cell(String key, String was, String is) {}
}
