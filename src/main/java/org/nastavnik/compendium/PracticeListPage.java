package org.nastavnik.compendium;

import java.util.List;

/**
 * @param missingConsents authors who have not agreed yet to be named
 */
public record PracticeListPage(List<Line> practices, boolean mayWrite) {

    public record Line(
            long id,
            String title,
            String form,
            List<String> authors,
            String state,
            int missingConsents) {}
}
