package org.nastavnik.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;

/**
 * A road map that the school fills itself, by hand where it has no rows yet (D06).
 *
 * @param school short name
 * @param annex its number among the annexes of the order that approves; null for the only one
 * @param order null while the order is not registered
 * @param year «2026/2027»
 */
public record RoadMapBlank(
        String school,
        @Nullable Integer annex,
        @Nullable Registration order,
        String year,
        List<String> tasks,
        List<Stage> stages) {

    public record Stage(String title, List<Row> rows) {}

    public record Row(String measure, String deadline, String result, List<String> responsible) {}
}
