package org.nastavnik.gradebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param keeper the one who looks may order columns
 * @param connected the platform lets us into the grade book of this course
 * @param offers what a new column may tell
 */
public record GradeListPage(
        List<Line> columns,
        boolean keeper,
        boolean connected,
        List<Option> offers,
        Problems problems) {

    /**
     * @param obstacle key of messages; null where nothing stands in the way
     */
    public record Line(
            long id,
            String title,
            boolean ordered,
            String state,
            @Nullable String obstacle,
            Tally tally) {}
}
