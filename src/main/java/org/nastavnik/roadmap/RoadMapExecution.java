package org.nastavnik.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.Percent;

/**
 * How far a road map has come on a day (D45).
 *
 * @param year «2026/2027»
 */
public record RoadMapExecution(
        InstitutionName school,
        String year,
        LocalDate on,
        Counts counts,
        List<Section> sections,
        Signatory curator) {

    /**
     * @param percent done of all that were not cancelled; null where there is nothing to do
     */
    public record Counts(
            int all,
            int done,
            int inProgress,
            int planned,
            int late,
            int cancelled,
            @Nullable BigDecimal percent) {

        static Counts of(int done, int inProgress, int planned, int late, int cancelled) {
            int due = done + inProgress + planned + late;
            return new Counts(
                    due + cancelled,
                    done,
                    inProgress,
                    planned,
                    late,
                    cancelled,
                    Percent.of(done, due));
        }
    }

    public record Section(String title, List<Row> rows) {}

    /**
     * @param state in words: «выполнено»
     * @param late to be named once more below the table
     * @param evidence documents, links, events
     */
    public record Row(
            int no,
            String content,
            String deadline,
            List<String> responsible,
            String state,
            boolean late,
            @Nullable LocalDate doneOn,
            List<String> evidence) {}
}
