package org.nastavnik.docx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a section inside of a table row repeats; its last "filter" says so. */
enum Reach {
    /** What the places of its tags tell. */
    AS_WRITTEN,
    ROWS,
    COLUMNS;

    static @Nullable Reach named(String filter) {
        for (Reach reach : values()) {
            if (reach != AS_WRITTEN && reach.name().toLowerCase(Locale.ROOT).equals(filter)) {
                return reach;
            }
        }
        return null;
    }
}
