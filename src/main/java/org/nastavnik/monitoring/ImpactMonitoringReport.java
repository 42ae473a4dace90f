package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;

/**
 * The report on the second stage of monitoring (D27): what the programme has changed in those who
 * took part.
 *
 * @param year «2026/2027»
 * @param conclusions one paragraph each
 */
public record ImpactMonitoringReport(
        Letterhead school,
        String year,
        LocalDate on,
        List<Group> groups,
        List<String> conclusions,
        Signatory curator,
        Signatory psychologist) {

    /**
     * @param group who was measured: «Обучающиеся»
     * @param participants of the programme
     * @param tested some parameters were measured often enough to tell change from chance
     */
    public record Group(
            String group, int participants, List<Impact> parameters, boolean tested) {

        static Group of(String group, int participants, List<Impact> parameters) {
            boolean tested =
                    parameters.stream().anyMatch(impact -> impact.significance() != null);
            return new Group(group, participants, parameters, tested);
        }
    }
}
