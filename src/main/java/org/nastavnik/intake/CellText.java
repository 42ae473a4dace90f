package org.nastavnik.intake;

import java.util.regex.Pattern;

/** What people leave in a cell, made ready for a field. */
final class CellText {

    /** Dashes, underlines and dots keep the place of something that nobody has written. */
    private static final Pattern NOTHING = Pattern.compile("[_.…\\s–—-]*");

    /** Longer than any field; what is cut off is told with the field. */
    private static final int LONGEST = 20_000;

    private CellText() {}

    static String lines(String cell) {
        String bounded = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        String text = PaperWords.wholeWords(bounded).replaceAll("\\n{2,}", "\n");
        return NOTHING.matcher(text).matches() ? "" : text;
    }

    static String line(String cell) {
        return lines(cell).replace('\n', ' ');
    }

    /** A date may end a line with a dash that belongs to it. */
    static String date(String cell) {
        String bounded = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        String text = bounded.replaceAll("[\\s\\u00a0]+", " ").strip();
        return NOTHING.matcher(text).matches() ? "" : text;
    }

    static boolean isNothing(String cell) {
        return lines(cell).isEmpty();
    }
}
