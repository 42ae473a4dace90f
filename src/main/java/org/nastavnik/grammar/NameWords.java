package org.nastavnik.grammar;

/** The words and hyphened parts of one part of a name, each in the case. */
final class NameWords {

    private static final Rules FIXED = Rules.of("fixed");

    private NameWords() {}

    static String inCase(String name, Rules rules, Case wanted) {
        if (name.indexOf(' ') < 0) {
            return word(name, rules, wanted);
        }
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean particle = i < words.length - 1 && stays(words[i]);
            words[i] = particle ? words[i] : word(words[i], rules, wanted);
        }
        return String.join(" ", words);
    }

    private static String word(String word, Rules rules, Case wanted) {
        if (word.endsWith(".")) {
            return word; // an initial has no case
        }
        return word.indexOf('-') < 0
                ? rules.inflect(word, wanted)
                : hyphened(word.split("-"), rules, wanted);
    }

    private static String hyphened(String[] parts, Rules rules, Case wanted) {
        int last = parts.length - 1;
        if (last < 0) {
            return "-";
        }
        // «Чен-ир», «Турсун-заде»: one word in parts
        boolean one = beginsSmall(parts[last]);
        for (int i = 0; i <= last; i++) {
            boolean fixed = i < last && (one || stays(parts[i]));
            parts[i] = fixed ? parts[i] : rules.inflect(parts[i], wanted);
        }
        return String.join("-", parts);
    }

    /** «де», «фон», «аль»; but «д'Артаньян». */
    private static boolean stays(String part) {
        return part.isEmpty()
                || part.chars().noneMatch(Character::isUpperCase)
                || FIXED.lists(part);
    }

    private static boolean beginsSmall(String part) {
        return !part.isEmpty() && Character.isLowerCase(part.charAt(0));
    }
}
