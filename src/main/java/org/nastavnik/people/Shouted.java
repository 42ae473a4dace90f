package org.nastavnik.people;

import java.util.Locale;
import java.util.Set;

/** Names that somebody's table has in capitals throughout. */
final class Shouted {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** Parts of patronymics that are written small: «оглы», «кызы», «улы», «гызы». */
    private static final Set<String> SMALL =
            Set.of(
                    "\u043e\u0433\u043b\u044b",
                    "\u043a\u044b\u0437\u044b",
                    "\u0443\u043b\u044b",
                    "\u0433\u044b\u0437\u044b");

    private Shouted() {}

    static boolean is(String name) {
        return name.length() > 1
                && name.equals(name.toUpperCase(RUSSIAN))
                && !name.equals(name.toLowerCase(RUSSIAN));
    }

    /** As it is usually written; a name that is not shouted stays as it is. */
    static String usual(String name) {
        if (!is(name)) {
            return name;
        }
        StringBuilder usual = new StringBuilder();
        for (String word : name.toLowerCase(RUSSIAN).split("(?<=[ \\-'’])")) {
            usual.append(SMALL.contains(word.strip()) ? word : capital(word));
        }
        return usual.toString();
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(RUSSIAN) + word.substring(1);
    }
}
