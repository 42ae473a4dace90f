package org.nastavnik.desk;

import java.util.List;

/**
 * All templates, as one owner sees them.
 *
 * @param city shown to the methodist, else to a school
 * @param schoolsMayChange schools may change every template
 */
public record TemplateListPage(
        List<Line> lines,
        String search,
        String filter,
        List<String> filters,
        boolean city,
        boolean schoolsMayChange) {

    /**
     * @param state STANDARD, CITY or SCHOOL: whose file prints the paper now
     * @param changed by whom and when, empty for a shipped file
     * @param schools how many schools print a file of their own; for the methodist
     */
    public record Line(
            String name,
            String title,
            String state,
            String changed,
            boolean broken,
            boolean mayChange,
            int schools) {}
}
