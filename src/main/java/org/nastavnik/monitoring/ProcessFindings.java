package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.ChartData;

/**
 * What the questionnaires of a year say of how the programme goes; numbers of few persons are not
 * told.
 *
 * @param from first day of the last questionnaires; null where none was opened
 * @param to their last day
 * @param answered how many questionnaires it stands on
 * @param draft what the answers offer to the SWOT analysis
 */
record ProcessFindings(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int answered,
        List<ProcessMonitoringReport.Asked> asked,
        List<ProcessMonitoringReport.Group> groups,
        List<Satisfaction> satisfaction,
        @Nullable ChartData satisfactionChart,
        List<ProcessMonitoringReport.CuratorMark> curatorMarks,
        List<SwotFactor> draft) {

    /** Else there is nothing that the report on the first stage could tell of. */
    boolean askedAfterTheWork() {
        return from != null && to != null;
    }
}
