package org.nastavnik.deeplink;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * «Что добавить в курс».
 *
 * @param links the platform takes what we have; else there is nothing to choose
 * @param searchable there are too many lines to look through
 * @param maximum of a column in the grade book
 */
public record ChooserPage(
        boolean links,
        boolean several,
        boolean searchable,
        String search,
        List<Group> groups,
        int maximum,
        Problems problems) {

    public record Group(String heading, List<Line> lines) {}

    /**
     * @param key how the form calls it
     * @param gradable a tick «Оценивать» stands beside it
     */
    public record Line(
            String key,
            String title,
            String description,
            boolean picked,
            boolean gradable,
            boolean graded) {}
}
