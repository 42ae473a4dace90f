package org.nastavnik.people;

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
import org.nastavnik.shared.SchoolYear;

/**
 * Finds names of pupils in what people wrote, in any case: «с Машей Ивановой», «Иванову М.». A
 * surname alone is not enough, for a teacher may bear the same.
 */
public final class PupilNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(-[\\p{L}]+)*");

    /** Surname in some case → what may stand beside it. */
    private final Map<String, Set<String>> given = new HashMap<>();

    public static PupilNames of(Collection<Person> everyone, long schoolId, LocalDate day) {
        return of(everyone, schoolId, SchoolYear.of(day), day);
    }

    /**
     * @param everyone with those who have left: texts of the year still name them
     */
    public static PupilNames of(
            Collection<Person> everyone, long schoolId, SchoolYear year, LocalDate day) {
        PupilNames names = new PupilNames();
        everyone.stream()
                .filter(person -> person.isPupilIn(schoolId, year, day))
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
    public Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        spans(text).forEach(span -> found.add(text.substring(span.from(), span.to())));
        return found;
    }

    /**
     * Surnames that stand alone, as they stand in the text: of a pupil perhaps, or of his namesake;
     * only a human can tell. A word with a small letter is none.
     */
    public Set<String> surnamesAloneIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        int done = 0;
        List<Span> whole = new ArrayList<>(spans(text));
        whole.add(new Span(text.length(), text.length()));
        for (Span name : whole) {
            Matcher words = WORD.matcher(text).region(done, Math.max(done, name.from()));
            while (words.find()) {
                boolean capital = Character.isUpperCase(words.group().charAt(0));
                if (capital && given.containsKey(Person.searchKey(words.group()))) {
                    found.add(words.group());
                }
            }
            done = Math.max(done, name.to());
        }
        return found;
    }

    /** The text with every name replaced by that word. */
    public String masked(String text, String word) {
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (Span span : spans(text)) {
            masked.append(text, done, span.from()).append(word);
            done = span.to();
        }
        return masked.append(text.substring(done)).toString();
    }

    private record Span(int from, int to) {}

    private List<Span> spans(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int first = firstWord(text, words, i);
            int last = lastWord(text, words, i);
            if (first < i || last > i) {
                names.add(new Span(words.get(first).from(), words.get(last).to()));
            }
        }
        return names;
    }

    /** Before a surname may stand «Маша», «М.С.» or «Мария Сергеевна». */
    private int firstWord(String text, List<Span> words, int surname) {
        for (int before = surname - 1; before >= Math.max(0, surname - 2); before--) {
            if (belongs(text, words.get(surname), words.get(before))) {
                return before;
            }
            if (given.containsKey(word(text, words.get(before)))) {
                // the name of somebody else ends here
                return surname;
            }
        }
        return surname;
    }

    private int lastWord(String text, List<Span> words, int surname) {
        int next = surname + 1;
        return next < words.size() && belongs(text, words.get(surname), words.get(next))
                ? next
                : surname;
    }

    private boolean belongs(String text, Span surname, Span beside) {
        Set<String> known = given.get(word(text, surname));
        return known != null && known.contains(word(text, beside));
    }

    private static String word(String text, Span span) {
        return Person.searchKey(text.substring(span.from(), span.to()));
    }
}
