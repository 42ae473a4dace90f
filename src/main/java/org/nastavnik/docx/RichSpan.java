package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of marked-up text that looks alike.
 *
 * @param text with line ends where a line breaks
 */
record RichSpan(String text, Marks marks) {

    /**
     * @param link address of a site or a mail box, null where the text is none
     */
    record Marks(boolean bold, boolean italic, boolean underlined, @Nullable String link) {

        static final Marks NONE = new Marks(false, false, false, null);
    }
}
