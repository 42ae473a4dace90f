package org.nastavnik.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;

/**
 * What a school's road map prints in the form with five sections (D06).
 *
 * @param school short name
 * @param annex its number among the annexes of the order that approves; null for the only one
 * @param order null while the order is not registered
 * @param year «2026/27»
 */
public record RoadMapBySections(
        String school,
        @Nullable Integer annex,
        @Nullable Registration order,
        String year,
        List<String> tasks,
        List<Abbreviation> abbreviations,
        List<Section> sections) {

    public record Section(String title, List<Row> rows) {}

    /**
     * @param indicator null where the form leaves the cell empty
     * @param sharesIndicator the indicator of the row above stands for this row too
     */
    public record Row(
            String content,
            String deadline,
            String result,
            @Nullable String indicator,
            boolean sharesIndicator,
            List<String> responsible) {}
}
