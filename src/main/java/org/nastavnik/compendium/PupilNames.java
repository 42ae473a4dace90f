package org.nastavnik.compendium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.people.Person;

/**
 * Finds names of pupils in what people wrote, in any case: «с Машей Ивановой», «Иванову М.». A
 * surname alone is not enough, for a teacher may bear the same.
 */
final class PupilNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(-[\\p{L}]+)*");

    /** Surname in some case → what may stand beside it. */
    private final Map<String, Set<String>> given = new HashMap<>();

    static PupilNames of(Collection<Person> everyone, long schoolId, LocalDate day) {
        PupilNames names = new PupilNames();
        everyone.stream()
                .filter(person -> Authors.isPupil(person, schoolId, day))
                .map(person -> person.declinable(day))
                .forEach(names::remember);
        return names;
    }

    private void remember(DeclinableName name) {
        List<DeclinableName> forms = Arrays.stream(Case.values()).map(name::in).toList();
        Set<String> beside = new LinkedHashSet<>();
        for (DeclinableName form : forms) {
            String first = Person.searchKey(form.name().firstName());
            beside.add(first);
            beside.add(first.substring(0, 1));
        }
        forms.forEach(
                form ->
                        given.computeIfAbsent(
                                        Person.searchKey(form.name().lastName()),
                                        surname -> new LinkedHashSet<>())
                                .addAll(beside));
    }

    /** As they stand in the text, each once. */
    Set<String> in(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Set<String> beside = given.get(Person.searchKey(words.get(i)));
            if (beside != null && stands(beside, words, i)) {
                found.add(words.get(i));
            }
        }
        return found;
    }

    /** Before the surname there may be two initials, «М.С. Иванова», or a patronymic. */
    private static boolean stands(Set<String> beside, List<String> words, int surname) {
        return List.of(surname + 1, surname - 1, surname - 2).stream()
                .filter(at -> at >= 0 && at < words.size())
                .anyMatch(at -> beside.contains(Person.searchKey(words.get(at))));
    }
}
