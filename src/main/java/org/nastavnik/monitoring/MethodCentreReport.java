package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.docx.ChartData;
import org.nastavnik.monitoring.DepersonalisedData.Cell;

/**
 * The yearly analysis of the methodical centre over all schools (D43); numbers only.
 *
 * @param town in the genitive: «города Образцовска»
 * @param year «2026/2027»
 * @param before the year compared with, «2025/2026»
 * @param formsChart mentees by form; each chart is null where there is nothing to show
 * @param coverageChart of the schools whose coverage may be told
 * @param yearsChart participants of the last years
 * @param silent schools that have sent nothing
 * @param conclusions one paragraph each
 * @param proposals one paragraph each
 */
public record MethodCentreReport(
        Letterhead centre,
        String town,
        String year,
        LocalDate on,
        Overview overview,
        List<FormNumbers> forms,
        @Nullable ChartData formsChart,
        List<SchoolNumbers> schools,
        Totals totals,
        List<String> silent,
        @Nullable ChartData coverageChart,
        List<Indicator> indicators,
        String before,
        List<Change> changes,
        @Nullable ChartData yearsChart,
        List<Satisfaction> satisfaction,
        List<String> difficulties,
        List<String> conclusions,
        List<String> proposals,
        Signatory head) {

    /**
     * @param schools all of the municipality
     * @param taking schools that carry the programme out
     */
    public record Overview(
            int schools,
            int taking,
            Cell mentors,
            Cell mentees,
            Cell pairs,
            Cell groups,
            Cell meetings,
            int practices) {}

    public record FormNumbers(String form, int schools, Cell pairs, Cell groups, Cell mentees) {}

    /**
     * @param coverage mentees among the pupils
     * @param plans completion of the individual plans
     * @param roadMap rows done
     */
    public record SchoolNumbers(
            String school,
            Cell mentors,
            Cell mentees,
            Cell pairs,
            Cell groups,
            Cell meetings,
            Outcome coverage,
            Outcome plans,
            Outcome roadMap,
            boolean compendium) {}

    public record Totals(
            Cell mentors,
            Cell mentees,
            Cell pairs,
            Cell groups,
            Cell meetings,
            Outcome coverage,
            Outcome plans,
            Outcome roadMap,
            int compendia) {}

    /**
     * @param change null where either year is unknown
     */
    public record Change(
            String name,
            @Nullable BigDecimal earlier,
            @Nullable BigDecimal now,
            @Nullable BigDecimal change) {

        public static Change of(
                String name, @Nullable BigDecimal earlier, @Nullable BigDecimal now) {
            return new Change(name, earlier, now, Impact.difference(earlier, now));
        }
    }
}
