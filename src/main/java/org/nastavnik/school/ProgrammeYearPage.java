package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * The programme year in words.
 *
 * @param unfinished what must be finished before the year is closed; for those who close it
 * @param others other years of the school that may be looked at
 */
public record ProgrammeYearPage(
        int startYear,
        String year,
        String state,
        String from,
        String to,
        boolean pupils,
        boolean staff,
        List<String> forms,
        List<Row> contingents,
        String countedOn,
        List<Row> targets,
        String regionalBasis,
        String closedOn,
        String reopenReason,
        List<YearEnd.Open> unfinished,
        List<Other> others,
        May may,
        String typedReason,
        Problems problems) {

    public record Row(String label, String value) {}

    public record Other(int startYear, String year) {}

    /** What the reader may do with it. */
    public record May(boolean edit, boolean close, boolean reopen, boolean begin) {}
}
