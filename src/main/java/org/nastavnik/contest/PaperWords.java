package org.nastavnik.contest;

import java.util.Locale;
import org.nastavnik.site.Messages;

/** Words that the program itself writes into papers: Russian, whatever the visitor reads. */
final class PaperWords {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private PaperWords() {}

    static String of(String key, Object... arguments) {
        return Messages.in(RUSSIAN).text("contest.paper." + key, arguments);
    }
}
