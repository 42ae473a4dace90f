package org.nastavnik.monitoring;

import java.util.List;

/**
 * The indicators of the municipality: sums of all schools, no school and no person of any.
 *
 * @param mayEdit sets targets and what the schools cannot know
 */
public record CityIndicatorPage(
        String year,
        int startYear,
        String on,
        int schools,
        List<Line> lines,
        boolean mayEdit,
        List<IndicatorPage.Other> others) {

    public List<IndicatorSection.Part<Line>> sections() {
        return IndicatorSection.parts(lines, Line::code);
    }

    /**
     * @param group of several target groups, which one; "" where there are none
     * @param schools how many are in the sums
     */
    public record Line(
            String code,
            String name,
            String group,
            String part,
            String whole,
            String value,
            String target,
            String targetNote,
            String status,
            int schools) {}
}
