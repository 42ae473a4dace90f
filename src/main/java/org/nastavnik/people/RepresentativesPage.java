package org.nastavnik.people;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param known grown-ups of the school, to be chosen from
 */
public record RepresentativesPage(
        long wardId,
        String ward,
        boolean needed,
        List<Line> lines,
        List<Option> known,
        List<Option> bases,
        List<Option> genders,
        boolean mayEdit,
        RepresentativeForm form,
        Problems problems) {

    public record Line(long id, long personId, String name, String basis, String document) {}
}
