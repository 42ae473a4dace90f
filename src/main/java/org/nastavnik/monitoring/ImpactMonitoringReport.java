package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.docx.ChartData;

/**
 * The report on the second stage of monitoring (D27): what the programme has changed in those who
 * took part.
 *
 * @param year «2026/2027»
 * @param conclusions one paragraph each
 * @param psychologist null in a school that has none
 */
public record ImpactMonitoringReport(
        Letterhead school,
        String year,
        LocalDate on,
        List<Group> groups,
        List<String> conclusions,
        Signatory curator,
        @Nullable Signatory psychologist) {

    /**
     * @param group who was measured: «Обучающиеся»
     * @param participants of the programme
     * @param chart of the means; null where all are few
     * @param tested some parameters were measured often enough to tell change from chance
     * @param connections what the changes go together with, in words
     */
    public record Group(
            String group,
            int participants,
            List<Impact> parameters,
            @Nullable ChartData chart,
            boolean tested,
            List<String> connections) {

        static Group of(
                String group,
                int participants,
                List<Impact> parameters,
                @Nullable ChartData chart,
                List<String> connections) {
            boolean tested = parameters.stream().anyMatch(impact -> impact.significance() != null);
            return new Group(group, participants, parameters, chart, tested, connections);
        }
    }
}
