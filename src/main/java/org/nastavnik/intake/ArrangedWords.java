package org.nastavnik.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.journal.MeetingKinds;
import org.nastavnik.plan.WorkFormat;

/** How they met, in the words of the file and in those of the official form. */
final class ArrangedWords {

    private static final PaperWords WORDS = PaperWords.KNOWN;

    private ArrangedWords() {}

    /** Null where the text names none, or both. */
    static @Nullable WorkFormat format(String text) {
        String plain = WORDS.plain(text);
        boolean here = WORDS.finds("format." + WorkFormat.IN_PERSON, plain);
        boolean remote = WORDS.finds("format." + WorkFormat.REMOTE, plain);
        if (here == remote) {
            return null;
        }
        return here ? WorkFormat.IN_PERSON : WorkFormat.REMOTE;
    }

    /** Empty where the text does not tell. */
    static String arrangement(String text) {
        return named("arrangement", MeetingKinds.arrangements(), text);
    }

    static String activity(String text) {
        return named("activity", MeetingKinds.activities(), text);
    }

    private static String named(String list, List<String> official, String text) {
        return WORDS.numbered(list, official.size(), WORDS.plain(text))
                .map(number -> official.get(number - 1))
                .orElse("");
    }
}
