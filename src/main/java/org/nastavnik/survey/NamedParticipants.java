package org.nastavnik.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nastavnik.people.Person;
import org.nastavnik.shared.PersonName;

/**
 * Finds participants by what others have written of them: «Иванова», «Петров П.», «Сергей Петров, 8
 * «Б»». Two who could be meant are nobody.
 */
final class NamedParticipants {

    private static final String AFTER_THE_NAME = "[\\d(,;–].*$";

    private final List<Named> all;

    /** One who could be meant. */
    record Named(long id, Side side, PersonName name) {}

    NamedParticipants(List<Named> all) {
        this.all = all;
    }

    Optional<Long> find(String line, Side among) {
        List<String> words =
                Arrays.stream(key(line.replaceAll(AFTER_THE_NAME, "")).split("[^\\p{L}-]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<Long> meant =
                all.stream()
                        .filter(named -> named.side() == among && isMeant(named.name(), words))
                        .map(Named::id)
                        .distinct()
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The surname must be there; what else is there must fit. */
    private static boolean isMeant(PersonName name, List<String> words) {
        String surname = key(name.lastName());
        return words.contains(surname)
                && words.stream()
                        .filter(word -> !word.equals(surname))
                        .allMatch(word -> fits(word, name));
    }

    private static boolean fits(String word, PersonName name) {
        String first = key(name.firstName());
        String middle = name.middleName() == null ? "" : key(name.middleName());
        return word.length() == 1
                ? first.startsWith(word) || middle.startsWith(word)
                : word.equals(first) || word.equals(middle);
    }

    private static String key(String text) {
        return Person.searchKey(text);
    }
}
