package org.nastavnik.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Problems;

/**
 * @param agreed when and by whom; null for a draft
 * @param order that approves it: number and date
 * @param over it belongs to another year and is only read
 * @param years of which the school has maps besides
 * @param tasks that the official form puts above the table
 * @param version that the director's agreement brings back
 */
public record RoadMapPage(
        long id,
        String school,
        String year,
        String state,
        @Nullable String agreed,
        @Nullable String order,
        boolean over,
        List<YearLink> years,
        Counts counts,
        List<String> tasks,
        List<Section> sections,
        List<Finding> findings,
        boolean passes,
        May may,
        long version,
        List<DocumentPage> papers,
        Problems problems) {

    /**
     * @param of all rows without the cancelled
     */
    public record Counts(int done, int of, int late) {}

    public record Section(String title, List<Row> rows) {}

    /**
     * @param part of the stage; null where it stands in the row above already
     * @param fact date, evidence, reason
     */
    public record Row(
            long id,
            int no,
            @Nullable String part,
            List<String> content,
            String deadline,
            List<String> responsible,
            List<String> result,
            @Nullable String indicator,
            String status,
            boolean late,
            List<String> fact) {}

    /**
     * @param rows by their place in the table
     */
    public record Finding(String key, boolean blocks, List<RowLink> rows) {}

    public record RowLink(long id, int no) {}

    /** What the current person may do with it. */
    public record May(boolean edit, boolean mark, boolean agree, boolean reopen, boolean print) {

        static May onlyPrint(boolean print) {
            return new May(false, false, false, false, print);
        }
    }

    /** The form by stages knows no results; a column of empty cells is left out. */
    public boolean hasResults() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .anyMatch(row -> !row.result().isEmpty() || row.indicator() != null);
    }

    public boolean hasGaps() {
        return findings.stream()
                .anyMatch(
                        finding ->
                                finding.key().equals("roadmap.finding.deadline")
                                        || finding.key().equals("roadmap.finding.responsible"));
    }
}
