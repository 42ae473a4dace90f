package org.nastavnik.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words that carry a title's case: leading adjectives and the first noun. All after them stay
 * as they are.
 */
final class HeadPhrase {

    private static final Rules ADJECTIVE = Rules.of("adjective");
    private static final Rules NOUN = Rules.of("noun");
    private static final Rules PREFIX = Rules.of("prefix");
    private static final Rules SUBSTANTIVE = Rules.of("substantive");

    private HeadPhrase() {}

    static String inCase(String title, Case wanted) {
        List<String> words = new ArrayList<>(List.of(title.split(" ")));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean adjective = isAdjective(word);
            words.set(i, adjective ? ADJECTIVE.inflect(word, wanted) : noun(word, wanted));
            if (!adjective || SUBSTANTIVE.lists(word)) {
                break;
            }
        }
        return String.join(" ", words);
    }

    /** The noun that carries the case. */
    static String head(String title) {
        return Arrays.stream(title.split(" "))
                .filter(word -> !isAdjective(word))
                .findFirst()
                .orElse(title);
    }

    static boolean isAdjective(String word) {
        return ADJECTIVE.knowsEndingOf(word);
    }

    static String adjective(String word, Case wanted) {
        return ADJECTIVE.inflect(word, wanted);
    }

    /**
     * «педагога-психолога»: each part of a compound takes the case, but «вице-», «пресс-», «ИТ-».
     */
    static String noun(String word, Case wanted) {
        return Arrays.stream(word.split("-"))
                .map(part -> stays(part) ? part : single(part, wanted))
                .collect(Collectors.joining("-"));
    }

    private static boolean stays(String part) {
        boolean abbreviation = part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
        return abbreviation || PREFIX.lists(part);
    }

    private static String single(String word, Case wanted) {
        return (isAdjective(word) ? ADJECTIVE : NOUN).inflect(word, wanted);
    }
}
