package org.nastavnik.grammar;

import java.util.regex.Pattern;

/** A thing's name in a case: the dictionary first, then the head phrase by rule. */
final class PhraseDeclension {

    private static final PhraseBook PHRASES = PhraseBook.of("phrases.txt");
    private static final Pattern FEMININE = Pattern.compile(".*([ая]|[оае]сть|знь|щь)");

    private PhraseDeclension() {}

    static String of(String phrase, Case wanted) {
        return PHRASES.inCase(phrase, wanted)
                .orElseGet(() -> HeadPhrase.inCase(phrase, ofThing(phrase, wanted)));
    }

    /** Of things the accusative is the nominative, but for feminine words. */
    private static Case ofThing(String phrase, Case wanted) {
        boolean feminine = FEMININE.matcher(HeadPhrase.head(phrase)).matches();
        return wanted == Case.ACC && !feminine ? Case.NOM : wanted;
    }
}
