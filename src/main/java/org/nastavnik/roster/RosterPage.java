package org.nastavnik.roster;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param surname what was looked for, "" at first
 * @param known how many of that name the program knows already
 */
public record RosterPage(
        String surname,
        List<Line> newcomers,
        int known,
        List<Option> genders,
        List<Option> kinds,
        Problems problems) {

    /**
     * One of the course whom nobody has linked to a person yet; all of it is the platform's word.
     */
    public record Line(
            String userId,
            String lastName,
            String firstName,
            boolean ticked,
            String gender,
            String kind) {}
}
