package org.nastavnik.it;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.document.Hashes;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/**
 * Finds persons by their names in whatever has been answered: the surname in every case, however
 * its letters are written, and the given name with the patronymic.
 */
final class NameSearch {

    /**
     * Forms of invented surnames that are words of the language besides: such a form tells of a
     * person where his given name or an initial of it stands beside.
     */
    static final Set<String> WORDS =
            Set.of(
                    "пример",
                    "примера",
                    "примеру",
                    "примером",
                    "примере",
                    "примеров",
                    "образцов",
                    "образцовым",
                    "образцовой",
                    "тестов",
                    "тестовым",
                    "тестовая",
                    "тестовой",
                    "тестовую",
                    "учеников",
                    "школьников");

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011\u2012\u2013]");
    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b\u200c\u200d\ufeff]");

    /**
     * @param id of the person
     */
    record Bearer(long id, PersonName name, Gender gender) {}

    private record Form(long id, Set<String> beside) {}

    private final Map<String, List<Form>> surnames = new HashMap<>();
    private final Map<String, Map<String, Set<Long>>> givenAndPatronymic = new HashMap<>();

    /** What was found in an answer, by its bytes: many addresses answer the same. */
    private final Map<String, Map<Long, String>> answers = new HashMap<>();

    NameSearch(Collection<Bearer> bearers) {
        bearers.forEach(this::remember);
    }

    private void remember(Bearer bearer) {
        DeclinableName name = DeclinableName.of(bearer.name(), bearer.gender());
        List<PersonName> forms =
                Arrays.stream(Case.values()).map(one -> name.in(one).name()).toList();
        Set<String> beside = new TreeSet<>();
        for (PersonName form : forms) {
            beside.add(key(form.firstName()));
            beside.add(key(form.firstName()).substring(0, 1));
        }
        for (PersonName form : forms) {
            surnames.computeIfAbsent(key(form.lastName()), k -> new ArrayList<>())
                    .add(new Form(bearer.id(), beside));
            if (form.middleName() != null) {
                givenAndPatronymic
                        .computeIfAbsent(key(form.firstName()), k -> new HashMap<>())
                        .computeIfAbsent(key(form.middleName()), k -> new TreeSet<>())
                        .add(bearer.id());
            }
        }
    }

    /** Of whom the answer tells, each with what stands there. */
    Map<Long, String> in(byte[] answer) {
        return new HashMap<>(answers.computeIfAbsent(Hashes.sha256(answer), k -> search(answer)));
    }

    private Map<Long, String> search(byte[] answer) {
        Map<Long, String> found = new HashMap<>();
        new Unpacked(answer).texts().forEach(text -> search(text, found));
        return found;
    }

    private void search(String text, Map<Long, String> found) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            search(word, words, i, found);
            if (word.indexOf('-') >= 0 && !surnames.containsKey(word)) {
                for (String part : word.split("-")) {
                    search(part, words, i, found);
                }
            }
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            givenAndPatronymic
                    .getOrDefault(word, Map.of())
                    .getOrDefault(next, Set.of())
                    .forEach(id -> found.put(id, word + " " + next));
        }
    }

    private void search(String word, List<String> words, int at, Map<Long, String> found) {
        for (Form form : surnames.getOrDefault(word, List.of())) {
            if (!WORDS.contains(word) || isNamed(form, words, at)) {
                found.putIfAbsent(form.id(), word);
            }
        }
    }

    private static boolean isNamed(Form form, List<String> words, int at) {
        return words.subList(Math.max(0, at - 2), Math.min(words.size(), at + 3)).stream()
                .anyMatch(form.beside()::contains);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(key(UNSEEN.matcher(text).replaceAll("")));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String key(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435');
        return HYPHEN.matcher(plain).replaceAll("-");
    }
}
