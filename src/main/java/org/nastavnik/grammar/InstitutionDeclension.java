package org.nastavnik.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An institution's name in a case. «Муниципальное … учреждение средняя … школа № 41» is two phrases
 * in apposition and both change, as do those on both sides of a dash; the first word that is
 * neither adjective nor such a noun ends it, so what is quoted never changes.
 */
final class InstitutionDeclension {

    private static final Rules NOUNS = Rules.of("institution");

    private InstitutionDeclension() {}

    static String of(String name, Case wanted) {
        List<String> words = Arrays.asList(name.split(" "));
        List<String> result = new ArrayList<>(words.size());
        while (result.size() < words.size()) {
            List<String> rest = words.subList(result.size(), words.size());
            int noun = nounAfterAdjectives(rest);
            if (noun < 0) {
                result.addAll(rest.subList(0, nextDash(rest)));
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

    /** «Центр развития ребёнка – детский сад»: behind the dash begins another phrase. */
    private static int nextDash(List<String> words) {
        for (int i = 0; i < words.size() && words.get(i).indexOf('«') < 0; i++) {
            if (words.get(i).equals("–") || words.get(i).equals("—")) {
                return i + 1;
            }
        }
        return words.size();
    }

    private static List<String> phrase(List<String> words, Case wanted) {
        String noun = words.get(words.size() - 1);
        Case adjectives = ofThing(noun, wanted);
        List<String> changed = new ArrayList<>(words.size());
        for (String word : words.subList(0, words.size() - 1)) {
            changed.add(adjectives == Case.NOM ? word : adjective(word, adjectives));
        }
        String[] parts = noun.split("-");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = HeadPhrase.noun(parts[i], ofThing(parts[i], wanted));
        }
        changed.add(String.join("-", parts));
        return changed;
    }

    private static String adjective(String word, Case wanted) {
        return isBracketed(word)
                ? "(" + HeadPhrase.adjective(bare(word), wanted) + ")"
                : HeadPhrase.adjective(word, wanted);
    }

    /** Of things the accusative is the nominative, but for feminine words. */
    private static Case ofThing(String noun, Case wanted) {
        int end = noun.indexOf('-') < 0 ? noun.length() : noun.indexOf('-');
        char last = end == 0 ? '-' : noun.charAt(end - 1);
        boolean feminine = last == 'а' || last == 'я';
        return wanted == Case.ACC && !feminine ? Case.NOM : wanted;
    }

    /** «Средняя школа» in quotes is adjective and noun too, but quoted. */
    private static boolean stays(String word) {
        return word.startsWith("«")
                || Capitals.isAbbreviation(word)
                || !HeadPhrase.isAdjective(bare(word));
    }

    private static boolean isBracketed(String word) {
        return word.startsWith("(") && word.endsWith(")") && word.length() > 2;
    }

    private static String bare(String word) {
        return isBracketed(word) ? word.substring(1, word.length() - 1) : word;
    }
}
