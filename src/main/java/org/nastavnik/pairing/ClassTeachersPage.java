package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param grades classes that pupils of the school are in
 */
public record ClassTeachersPage(
        List<Line> teachers,
        List<Option> people,
        List<String> grades,
        String person,
        String grade,
        Problems problems) {

    public record Line(long id, String name, String grade) {}
}
