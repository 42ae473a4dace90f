package org.nastavnik.overview;

import java.util.List;

/** The methodist's board: schools in numbers, no person of a school. */
public record CityPage(List<Line> schools, long waiting, boolean methodist) {

    /**
     * @param waitingUnits agreed pairs and groups without an order yet
     */
    public record Line(
            String school,
            int curators,
            long mentors,
            long requests,
            long units,
            long waitingUnits) {}
}
