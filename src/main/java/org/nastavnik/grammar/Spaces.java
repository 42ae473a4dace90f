package org.nastavnik.grammar;

import java.util.regex.Pattern;

/** Text as people type it, with one space between words. */
final class Spaces {

    private static final Pattern SEVERAL = Pattern.compile(" {2,}");

    private Spaces() {}

    static String single(String text) {
        String stripped = text.strip();
        return stripped.contains("  ") ? SEVERAL.matcher(stripped).replaceAll(" ") : stripped;
    }
}
