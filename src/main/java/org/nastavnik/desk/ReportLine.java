package org.nastavnik.desk;

import org.jspecify.annotations.Nullable;

/**
 * One thing to mend or to think over, in the reader's language.
 *
 * @param code a word of the program for programs
 * @param part which part of the file: the text, a header
 * @param place where in the part, as one counts in Word; "" for the whole
 */
public record ReportLine(
        String code,
        String message,
        String part,
        String place,
        @Nullable String tag,
        @Nullable String suggestion,
        @Nullable String textAround) {

    /** «текст документа, абзац 4». */
    public String where() {
        return place.isEmpty() || part.isEmpty() ? part + place : part + ", " + place;
    }
}
