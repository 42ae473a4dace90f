package org.nastavnik.grammar;

import java.util.Locale;

/** Letters large or small. */
final class Capitals {

    private Capitals() {}

    static String like(String model, String text) {
        return Character.isUpperCase(model.charAt(0)) ? first(text) : text;
    }

    static String first(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** ИВАНОВ takes -А. */
    static String as(String word, String ending) {
        boolean capitals = word.length() > 1 && isUpper(word, word.length() - 1);
        return capitals ? ending.toUpperCase(Locale.ROOT) : ending;
    }

    /** «ИТ», «МАУ», «СОШ». */
    static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isUpper(String word, int index) {
        return Character.isUpperCase(word.charAt(index));
    }
}
