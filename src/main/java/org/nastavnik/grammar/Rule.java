package org.nastavnik.grammar;

import java.util.List;
import java.util.stream.Stream;

/** One line of the rules: what becomes of a nominative in the five other cases. */
final class Rule {

    static final Rule UNCHANGED = Rule.of(List.of(".", ".", ".", ".", "."));

    private final List<Change> changes;

    private Rule(List<Change> changes) {
        this.changes = changes;
    }

    static Rule of(List<String> forms) {
        if (forms.size() != Case.values().length - 1) {
            throw new IllegalArgumentException("five forms expected: " + forms);
        }
        return new Rule(Stream.concat(Stream.of("."), forms.stream()).map(Change::of).toList());
    }

    String apply(String word, Case wanted) {
        return changes.get(wanted.ordinal()).apply(word);
    }

    /**
     * @param cut how many letters go
     * @param ending what comes instead
     */
    private record Change(int cut, String ending) {

        static Change of(String written) {
            if (written.equals(".")) {
                return new Change(0, "");
            }
            int cut = Character.digit(written.charAt(0), 10);
            return cut < 0 ? new Change(0, written) : new Change(cut, written.substring(1));
        }

        String apply(String word) {
            if (cut == 0 && ending.isEmpty()) {
                return word;
            }
            String changed = word.substring(0, word.length() - cut) + Capitals.as(word, ending);
            return cut == word.length() ? Capitals.like(word, changed) : changed;
        }
    }
}
