package org.nastavnik.grammar;

import java.util.List;
import java.util.Locale;

/** One line of the rules: what becomes of a nominative in the five other cases. */
record Rule(List<String> changes) {

    Rule {
        if (changes.size() != Case.values().length - 1) {
            throw new IllegalArgumentException("five forms expected: " + changes);
        }
        changes = List.copyOf(changes);
    }

    String apply(String word, Case wanted) {
        if (wanted == Case.NOM) {
            return word;
        }
        String change = changes.get(wanted.ordinal() - 1);
        if (change.equals(".")) {
            return word;
        }
        int cut = Character.digit(change.charAt(0), 10);
        String ending = cut < 0 ? change : change.substring(1);
        return word.substring(0, word.length() - Math.max(cut, 0)) + inCaseOf(word, ending);
    }

    private static String inCaseOf(String word, String ending) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? ending.toUpperCase(Locale.ROOT) : ending;
    }
}
