package org.nastavnik.roadmap;

import org.nastavnik.shared.SchoolYear;

/** The way to the map of another year. */
public record YearLink(int startYear, String slashed) {

    static YearLink to(SchoolYear year) {
        return new YearLink(year.startYear(), year.slashed());
    }
}
