package org.nastavnik.desk;

import org.jspecify.annotations.Nullable;

/**
 * One field that a template may print.
 *
 * @param tag as it is written into the file
 * @param depth how many sections it stands in
 * @param about what it is, null where nobody has described it
 * @param example from the sample, "" where it has none
 */
public record TemplateField(
        String tag,
        int depth,
        Kind kind,
        @Nullable String about,
        boolean mayBeAbsent,
        String example) {

    /** What decides how a field is written. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        NAME,
        DECLINED,
        FLAG,
        GROUP,
        LIST,
        PICTURE,
        CHART,
        RICH_TEXT
    }
}
