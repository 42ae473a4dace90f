package org.nastavnik.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * Putting number and date of an order right.
 *
 * @param uses papers that print the number already: while there are any, nothing can be corrected
 */
public record CorrectionPage(
        long id,
        String order,
        CorrectionForm form,
        List<Use> uses,
        List<Past> past,
        Problems problems) {

    public record Use(long documentId, String title, String madeAt) {}

    /** A correction made before. */
    public record Past(
            String before,
            String after,
            String reason,
            String by,
            String at,
            @Nullable Long paperId) {}
}
