package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.shared.PersonName;

/**
 * Whether a text names a person: in full, by initials on either side, in any case, among others,
 * whether ё or е.
 */
final class NamesInText {

    /** How sure it is; more is surer. */
    static final int NOT = 0;

    static final int BY_SURNAME = 1;
    static final int BY_INITIALS = 2;
    static final int IN_FULL = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-’']\\p{L}+)*");

    private record Word(String key, boolean capital, int from, int to) {
        boolean isInitialOf(String name) {
            return key.length() == 1 && name.startsWith(key);
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();

    NamesInText(String text) {
        this.text = text;
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(
                    new Word(
                            key(found.group()),
                            Character.isUpperCase(found.group().codePointAt(0)),
                            found.start(),
                            found.end()));
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    int names(DeclinableName person) {
        return Arrays.stream(Case.values())
                .map(grammarCase -> person.in(grammarCase).name())
                .mapToInt(this::names)
                .max()
                .orElse(NOT);
    }

    int best(Collection<DeclinableName> people) {
        return people.stream().mapToInt(this::names).max().orElse(NOT);
    }

    private int names(PersonName name) {
        List<String> surname = List.of(key(name.lastName()).split("[ \\u00a0]"));
        int best = NOT;
        for (int at = 0; at + surname.size() <= words.size(); at++) {
            List<String> there =
                    words.subList(at, at + surname.size()).stream().map(Word::key).toList();
            if (there.equals(surname)) {
                best = Math.max(best, around(name, at, at + surname.size()));
            }
        }
        return best;
    }

    private int around(PersonName name, int from, int to) {
        String first = key(name.firstName()).split("[ \\u00a0]")[0];
        String middle =
                key(Objects.requireNonNullElse(name.middleName(), "")).split("[ \\u00a0]")[0];
        int after = isTogether(to - 1, to) ? given(first, middle, to, to + 1) : NOT;
        if (after > NOT) {
            return after;
        }
        int before = isTogether(from - 1, from) ? before(first, middle, from) : NOT;
        if (before > NOT) {
            return before;
        }
        boolean otherGiven = isTogether(to - 1, to) && words.get(to).capital();
        return otherGiven ? NOT : BY_SURNAME;
    }

    private int before(String first, String middle, int surname) {
        int both =
                isTogether(surname - 2, surname - 1)
                        ? given(first, middle, surname - 2, surname - 1)
                        : NOT;
        return both > NOT ? both : given(first, "", surname - 1, words.size());
    }

    /** Given names at these places; the second is of no weight where none is known or written. */
    private int given(String first, String middle, int one, int two) {
        Word given = words.get(one);
        boolean full = given.key().equals(first);
        if (!full && !given.isInitialOf(first)) {
            return NOT;
        }
        boolean second = two < words.size() && isTogether(one, two) && words.get(two).capital();
        if (second && !middle.isEmpty()) {
            Word other = words.get(two);
            boolean fits = other.key().equals(middle) || other.isInitialOf(middle);
            if (!fits && (other.key().length() == 1) == !full) {
                return NOT;
            }
        }
        return full ? IN_FULL : BY_INITIALS;
    }

    /** Only blanks and the dots of initials stand between. */
    private boolean isTogether(int one, int other) {
        return one >= 0
                && other < words.size()
                && text.substring(words.get(one).to(), words.get(other).from())
                        .matches("[\\s\\u00a0.]*");
    }
}
