package org.nastavnik.monitoring;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * Targets of the school year, and with it of the road map's calendar year in which it ends.
 *
 * @param version of what is kept; 0 where nothing is
 * @param others years for which targets may be set as well
 */
public record CityIndicatorFormPage(
        String year,
        int startYear,
        long version,
        List<IndicatorPage.Other> others,
        CityIndicatorForm form,
        Problems problems,
        List<Field> targets,
        List<Field> wholes) {

    /**
     * @param without what holds where the field stays empty; "" for nothing
     */
    public record Field(String name, String label, String without) {}
}
