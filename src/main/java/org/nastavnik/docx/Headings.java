package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Counts headings while they are listed and again while they are printed, so that both know each
 * other's bookmark.
 */
final class Headings {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private boolean counting;
    private int entries;
    private int listed;
    private int shown;
    private int printed;
    private byte[] text = new byte[0];

    void startCounting() {
        counting = true;
        listed = 0;
        shown = 0;
    }

    /** Gives the number of entries. */
    int startListing() {
        entries = shown;
        counting = false;
        listed = 0;
        shown = 0;
        return entries;
    }

    /** False where nothing is to be printed: one without a word is not listed. */
    boolean list(byte[] entry) {
        listed++;
        text = entry;
        String xml = new String(entry, StandardCharsets.UTF_8);
        boolean shows = !TAG.matcher(xml).replaceAll("").isBlank();
        shown += shows ? 1 : 0;
        return shows && !counting;
    }

    byte[] text() {
        return text;
    }

    boolean isFirst() {
        return shown == 1;
    }

    boolean isLast() {
        return shown == entries;
    }

    int listed() {
        return listed;
    }

    void print() {
        printed++;
    }

    int printed() {
        return printed;
    }
}
