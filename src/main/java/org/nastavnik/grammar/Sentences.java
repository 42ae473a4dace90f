package org.nastavnik.grammar;

import java.util.regex.Pattern;

/** Texts of people as sentences of a paper. */
final class Sentences {

    private static final Pattern ENDED = Pattern.compile(".*[.!?…:;]»?", Pattern.DOTALL);

    private Sentences() {}

    /** With a full stop, unless the text ends by itself. */
    static String ended(String text) {
        String whole = text.strip();
        return whole.isEmpty() || ENDED.matcher(whole).matches() ? whole : whole + ".";
    }
}
