package org.nastavnik.grammar;

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
        StringBuilder changed = new StringBuilder(title.length() + 8);
        int begin = 0;
        while (begin < title.length()) {
            int end = wordEnd(title, begin);
            String word = title.substring(begin, end);
            boolean adjective = isAdjective(word);
            changed.append(adjective ? adjective(word, wanted) : noun(word, wanted));
            if (!adjective || SUBSTANTIVE.lists(word)) {
                return changed.append(title, end, title.length()).toString();
            }
            begin = Math.min(end + 1, title.length());
            changed.append(title, end, begin);
        }
        return changed.toString();
    }

    /** The noun that carries the case. */
    static String head(String title) {
        int begin = 0;
        while (begin < title.length()) {
            int end = wordEnd(title, begin);
            String word = title.substring(begin, end);
            if (!isAdjective(word)) {
                return word;
            }
            begin = end + 1;
        }
        return title;
    }

    private static int wordEnd(String title, int begin) {
        int space = title.indexOf(' ', begin);
        return space < 0 ? title.length() : space;
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
        if (word.indexOf('-') < 0) {
            return part(word, wanted);
        }
        String[] parts = word.split("-");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(parts[i], wanted);
        }
        return String.join("-", parts);
    }

    private static String part(String part, Case wanted) {
        if (Capitals.isAbbreviation(part) || PREFIX.lists(part)) {
            return part;
        }
        return (isAdjective(part) ? ADJECTIVE : NOUN).inflect(part, wanted);
    }
}
