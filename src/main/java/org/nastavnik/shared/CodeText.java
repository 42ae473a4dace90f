package org.nastavnik.shared;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The eight characters of a code: none looks like another, and Cyrillic letters typed for Latin
 * ones of the same shape mean the same.
 */
public final class CodeText {

    private static final String ALPHABET = "23456789ACDEFGHJKMNPQRTUVWXY";
    private static final String CYRILLIC =
            "\u0410\u0415\u041a\u041c\u041d\u0420\u0421\u0422\u0423\u0425";
    private static final String LATIN = "AEKMHPCTYX";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeText() {}

    /** As it is printed: «A7KM-34PX». */
    public static String draw() {
        StringBuilder drawn = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> drawn.append(ALPHABET.charAt(i)));
        return drawn.insert(LENGTH / 2, '-').toString();
    }

    /** A code as it was meant, drawn or typed: case, hyphens and spaces do not matter. */
    public static String read(String text) {
        StringBuilder read = new StringBuilder();
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int twin = CYRILLIC.indexOf(c);
            char latin = twin < 0 ? c : LATIN.charAt(twin);
            if (Character.isLetterOrDigit(latin)) {
                read.append(latin);
            }
        }
        return read.toString();
    }
}
