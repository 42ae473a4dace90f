package org.nastavnik.contest;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

public record ResultsPage(
        long contest,
        String title,
        boolean published,
        List<Line> works,
        List<Option> awards,
        ResultsForm form,
        Problems problems) {

    /**
     * @param outcome the means of both stages added
     */
    public record Line(
            long id,
            String code,
            String nomination,
            String title,
            String author,
            String school,
            String outcome,
            String award) {}
}
