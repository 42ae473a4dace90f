package org.nastavnik.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An institution's name in a case. «Муниципальное … учреждение средняя … школа № 41» is two phrases
 * in apposition and both change; the first word that is neither adjective nor such a noun ends it,
 * so what is quoted never changes.
 */
final class InstitutionDeclension {

    private static final Rules NOUNS = Rules.of("institution");

    private InstitutionDeclension() {}

    static String of(String name, Case wanted) {
        List<String> words = List.of(name.split(" "));
        List<String> result = new ArrayList<>();
        while (result.size() < words.size()) {
            List<String> rest = words.subList(result.size(), words.size());
            int noun = nounAfterAdjectives(rest);
            if (noun < 0) {
                result.addAll(rest);
            } else {
                result.addAll(phrase(rest.subList(0, noun + 1), wanted));
            }
        }
        return String.join(" ", result);
    }

    private static int nounAfterAdjectives(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (NOUNS.lists(words.get(i))) {
                return i;
            }
            if (stays(words.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static List<String> phrase(List<String> words, Case wanted) {
        String noun = words.get(words.size() - 1);
        Case adjectives = ofThing(noun.split("-")[0], wanted);
        List<String> changed = new ArrayList<>();
        for (String word : words.subList(0, words.size() - 1)) {
            changed.add(adjectives == Case.NOM ? word : HeadPhrase.adjective(word, adjectives));
        }
        changed.add(
                Arrays.stream(noun.split("-"))
                        .map(part -> HeadPhrase.noun(part, ofThing(part, wanted)))
                        .collect(Collectors.joining("-")));
        return changed;
    }

    /** Of things the accusative is the nominative, but for feminine words. */
    private static Case ofThing(String noun, Case wanted) {
        boolean feminine = noun.endsWith("а") || noun.endsWith("я");
        return wanted == Case.ACC && !feminine ? Case.NOM : wanted;
    }

    /** «Средняя школа» in quotes is adjective and noun too, but quoted. */
    private static boolean stays(String word) {
        return word.startsWith("«") || isAbbreviation(word) || !HeadPhrase.isAdjective(word);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
