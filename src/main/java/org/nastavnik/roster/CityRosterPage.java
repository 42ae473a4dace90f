package org.nastavnik.roster;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * Numbers only: the centre sees no person of a school. Teachers of the course whom nobody has
 * claimed are its own people.
 *
 * @param read false before the list is asked for
 */
public record CityRosterPage(
        boolean read,
        int members,
        int linked,
        int unlinked,
        List<School> schools,
        List<String> teachers,
        int namelessTeachers,
        Problems problems) {

    /** How many of the course are linked to the school. */
    public record School(String name, int linked) {}
}
