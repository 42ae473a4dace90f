package org.nastavnik.overview;

import java.util.List;

/**
 * The methodist's board: schools in numbers, no person of a school.
 *
 * @param mayAdd enters schools
 */
public record CityPage(
        List<Line> schools, AwaitingPage awaiting, boolean methodist, boolean mayAdd) {

    /**
     * @param year message key of the state of the programme year
     * @param waitingUnits agreed pairs and groups without an order yet
     */
    public record Line(
            long id,
            String school,
            String year,
            int curators,
            long mentors,
            long requests,
            long units,
            long waitingUnits) {}
}
