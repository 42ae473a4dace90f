package org.nastavnik.overview;

import java.util.List;

/**
 * The reports of a year.
 *
 * @param ready the card of the centre is filled in
 */
public record CentreReportListPage(String year, boolean ready, List<Line> reports) {

    /**
     * @param made how often
     */
    public record Line(String half, int made) {}
}
