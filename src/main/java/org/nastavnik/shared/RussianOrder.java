package org.nastavnik.shared;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of Russian lists: by the alphabet, ё a letter of its own right after е. */
public final class RussianOrder {

    private static final char YO = '\u0451';
    private static final char YE = '\u0435';

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    public static final Comparator<String> TEXT =
            (one, other) -> compare(one.toLowerCase(RUSSIAN), other.toLowerCase(RUSSIAN));

    /** By surname, first name, patronymic; who has none stands first. */
    public static final Comparator<PersonName> NAMES =
            Comparator.comparing(PersonName::lastName, TEXT)
                    .thenComparing(PersonName::firstName, TEXT)
                    .thenComparing(name -> orEmpty(name.middleName()), TEXT);

    private RussianOrder() {}

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            int difference = weight(one.charAt(i)) - weight(other.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    }

    /** In the code table ё stands behind я. */
    private static int weight(char letter) {
        return letter == YO ? 2 * YE + 1 : 2 * letter;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
