package org.nastavnik.monitoring;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * @param version of what is kept; 0 where nothing is
 */
public record CityIndicatorFormPage(
        String year,
        int startYear,
        long version,
        CityIndicatorForm form,
        Problems problems,
        List<Field> targets,
        List<Field> wholes) {

    /**
     * @param without what holds where the field stays empty; "" for nothing
     */
    public record Field(String name, String label, String without) {}
}
