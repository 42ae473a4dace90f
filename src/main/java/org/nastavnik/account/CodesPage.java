package org.nastavnik.account;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param learners pupils and students are listed too
 */
public record CodesPage(
        List<Line> persons, List<Option> roles, String role, boolean learners, Problems problems) {

    /**
     * @param waitsUntil a code was made that nobody has used, "" for none
     */
    public record Line(long id, String name, String post, String waitsUntil) {}
}
