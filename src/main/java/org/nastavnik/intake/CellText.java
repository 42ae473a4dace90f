package org.nastavnik.intake;

import java.util.regex.Pattern;

/** What people leave in a cell, made ready for a field. */
final class CellText {

    /** Dashes, underlines and dots keep the place of something that nobody has written. */
    private static final Pattern NOTHING = Pattern.compile("[_.…\\s–—-]*");

    private CellText() {}

    static String lines(String cell) {
        String text = PaperWords.wholeWords(cell).replaceAll("\\n{2,}", "\n");
        return NOTHING.matcher(text).matches() ? "" : text;
    }

    static String line(String cell) {
        return lines(cell).replace('\n', ' ');
    }

    /** A date may end a line with a dash that belongs to it. */
    static String date(String cell) {
        String text = cell.replaceAll("[\\s\\u00a0]+", " ").strip();
        return NOTHING.matcher(text).matches() ? "" : text;
    }

    static boolean isNothing(String cell) {
        return lines(cell).isEmpty();
    }
}
