package org.nastavnik.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One section of {@code names.txt}: rules by ending, or a list of words. */
final class Rules {

    private static final Rule UNCHANGED = new Rule(List.of(".", ".", ".", ".", "."));
    private static final Map<String, Rules> SECTIONS = read();

    private final Map<String, Rule> byEnding = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Rules() {}

    static Rules of(String section) {
        return Objects.requireNonNull(SECTIONS.get(section), section);
    }

    boolean lists(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean knowsEndingOf(String word) {
        return longest("", word.toLowerCase(Locale.ROOT)).isPresent();
    }

    String inflect(String word, Case wanted) {
        return find(word.toLowerCase(Locale.ROOT)).apply(word, wanted);
    }

    private Rule find(String word) {
        return exact("=" + word)
                .or(() -> hasOneVowel(word) ? longest("~", word) : Optional.empty())
                .or(() -> longest("", word))
                .or(() -> exact("*"))
                .orElse(UNCHANGED);
    }

    private Optional<Rule> longest(String mark, String word) {
        return IntStream.range(0, word.length())
                .mapToObj(from -> exact(mark + word.substring(from)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Rule> exact(String key) {
        return Optional.ofNullable(byEnding.get(key));
    }

    private static boolean hasOneVowel(String word) {
        return word.chars().filter(letter -> "аеёиоуыэюя".indexOf(letter) >= 0).count() == 1;
    }

    private static Map<String, Rules> read() {
        Map<String, Rules> sections = new HashMap<>();
        Rules current = new Rules();
        for (String line : Resource.lines("names.txt")) {
            if (line.startsWith("[")) {
                current = new Rules();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return Map.copyOf(sections);
    }

    private void add(String line) {
        int arrow = line.indexOf('>');
        if (arrow < 0) {
            words.addAll(List.of(line.strip().split("\\s+")));
            return;
        }
        Rule rule = new Rule(Arrays.asList(line.substring(arrow + 1).strip().split("\\s+")));
        for (String ending : line.substring(0, arrow).strip().split("\\s+")) {
            if (byEnding.put(ending, rule) != null) {
                throw new IllegalStateException("two rules for " + ending);
            }
        }
    }
}
