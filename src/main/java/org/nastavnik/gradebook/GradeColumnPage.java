package org.nastavnik.gradebook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param named rows bear names: the curator looks, not the centre
 * @param keeper the one who looks may have it sent again
 * @param changeable the one who looks may stop it or take it away
 */
public record GradeColumnPage(
        GradeListPage.Line column,
        boolean named,
        boolean keeper,
        boolean changeable,
        List<Row> rows) {

    /**
     * @param percent of what is asked
     * @param obstacle key of messages; null where nothing stands in the way
     */
    public record Row(
            String name,
            int done,
            int of,
            int percent,
            String state,
            @Nullable Instant answered,
            @Nullable Instant due,
            @Nullable String obstacle) {}
}
