package org.nastavnik.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A tree of word endings, read from the last letter backwards; capitals count as small letters.
 * Other signs than Russian letters end the way.
 */
final class Endings {

    private static final int LETTERS = 'ё' - 'а' + 1;

    private final @Nullable Endings[] before = new @Nullable Endings[LETTERS];
    private @Nullable Rule rule;

    /** False where the ending has a rule already. */
    boolean put(String ending, Rule added) {
        Endings node = this;
        for (int i = ending.length() - 1; i >= 0; i--) {
            node = node.child(ending.charAt(i));
        }
        boolean fresh = node.rule == null;
        node.rule = added;
        return fresh;
    }

    private Endings child(char letter) {
        int index = index(letter);
        Endings child = before[index];
        if (child == null) {
            child = new Endings();
            before[index] = child;
        }
        return child;
    }

    /** Of the longest ending that the word has. */
    @Nullable Rule longest(String word) {
        Rule found = rule;
        Endings node = this;
        for (int i = word.length() - 1; i >= 0; i--) {
            node = node.next(word.charAt(i));
            if (node == null) {
                return found;
            }
            found = node.rule == null ? found : node.rule;
        }
        return found;
    }

    /** Of exactly that word. */
    @Nullable Rule exact(String word) {
        Endings node = this;
        for (int i = word.length() - 1; i >= 0 && node != null; i--) {
            node = node.next(word.charAt(i));
        }
        return node == null ? null : node.rule;
    }

    private @Nullable Endings next(char letter) {
        int index = index(letter);
        return index < 0 || index >= LETTERS ? null : before[index];
    }

    private static int index(char letter) {
        boolean small = letter >= 'а' && letter <= 'ё';
        return (small ? letter : Character.toLowerCase(letter)) - 'а';
    }
}
