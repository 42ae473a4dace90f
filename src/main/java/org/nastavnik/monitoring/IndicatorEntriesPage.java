package org.nastavnik.monitoring;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * @param version of the sheet that is shown; 0 where none is kept yet
 * @param kept what somebody else has written meanwhile
 */
public record IndicatorEntriesPage(
        int startYear,
        String year,
        long version,
        IndicatorEntriesForm form,
        Problems problems,
        List<String> kept,
        List<Field> fields) {

    /**
     * @param counted what the program has counted itself; "" where it cannot
     */
    public record Field(String name, String label, String counted) {}
}
