package org.nastavnik.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Phrases with all their forms, found by the longest beginning; what follows a listed phrase does
 * not change.
 */
final class PhraseBook {

    private final Map<String, String[]> forms;

    private PhraseBook(Map<String, String[]> forms) {
        this.forms = forms;
    }

    /** One phrase a line: nominative; genitive; dative; accusative; instrumental; prepositional. */
    static PhraseBook of(String file) {
        return new PhraseBook(
                Resource.lines(file).stream()
                        .map(line -> line.split("; "))
                        .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line)));
    }

    Optional<String> inCase(String phrase, Case wanted) {
        String small = phrase.toLowerCase(Locale.ROOT);
        for (int end = small.length(); end > 0; end = small.lastIndexOf(' ', end - 1)) {
            String[] known = forms.get(small.substring(0, end));
            if (known != null) {
                return Optional.of(
                        Capitals.like(phrase, known[wanted.ordinal()]) + phrase.substring(end));
            }
        }
        return Optional.empty();
    }
}
