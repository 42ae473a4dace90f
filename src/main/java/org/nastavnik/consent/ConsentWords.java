package org.nastavnik.consent;

import java.util.List;
import java.util.Locale;
import org.nastavnik.site.Messages;

/** What consents say, in Russian: the words of the papers, whatever language the pages speak. */
final class ConsentWords {

    private static final Messages WORDS = Messages.in(Locale.forLanguageTag("ru"));

    private ConsentWords() {}

    static String text(String key, Object... arguments) {
        return WORDS.text("consent.paper." + key, arguments);
    }

    static List<String> list(String key) {
        return List.of(text(key).split(" \\| "));
    }
}
