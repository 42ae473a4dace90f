package org.nastavnik.grammar;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One section of {@code names.txt}: rules by ending, or a list of words. */
final class Rules {

    private static final String VOWELS = "аеёиоуыэюяАЕЁИОУЫЭЮЯ";
    private static final Map<String, Rules> SECTIONS = RulesFile.read();

    private final Endings wholeWords = new Endings();
    private final Endings ofOneVowel = new Endings();
    private final Endings endings = new Endings();
    private final Set<String> words = new HashSet<>();
    private Rule other = Rule.UNCHANGED;

    static Rules of(String section) {
        return Objects.requireNonNull(SECTIONS.get(section), section);
    }

    boolean lists(String word) {
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean knowsEndingOf(String word) {
        return endings.longest(word) != null;
    }

    String inflect(String word, Case wanted) {
        return word.isEmpty() ? word : rule(word).apply(word, wanted);
    }

    private Rule rule(String word) {
        Rule found = wholeWords.exact(word);
        if (found == null && hasOneVowel(word)) {
            found = ofOneVowel.longest(word);
        }
        if (found == null) {
            found = endings.longest(word);
        }
        return found == null ? other : found;
    }

    private static boolean hasOneVowel(String word) {
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            vowels += VOWELS.indexOf(word.charAt(i)) < 0 ? 0 : 1;
        }
        return vowels == 1;
    }

    /** A line of the file. */
    void add(String line) {
        int arrow = line.indexOf('>');
        if (arrow < 0) {
            words.addAll(List.of(line.strip().split("\\s+")));
            return;
        }
        Rule rule = Rule.of(Arrays.asList(line.substring(arrow + 1).strip().split("\\s+")));
        for (String ending : line.substring(0, arrow).strip().split("\\s+")) {
            if (!put(ending, rule)) {
                throw new IllegalStateException("two rules for " + ending);
            }
        }
    }

    private boolean put(String ending, Rule rule) {
        return switch (ending.charAt(0)) {
            case '*' -> {
                other = rule;
                yield true;
            }
            case '~' -> ofOneVowel.put(ending.substring(1), rule);
            case '=' -> putWord(ending.substring(1), rule);
            default -> endings.put(ending, rule);
        };
    }

    private boolean putWord(String word, Rule rule) {
        String withoutYo = word.replace('ё', 'е');
        boolean fresh = wholeWords.put(word, rule);
        return fresh && (withoutYo.equals(word) || wholeWords.put(withoutYo, rule));
    }
}
