package org.nastavnik.site;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts of all rooms in one language: {@code messages/<room>/messages*.properties}, Russian first.
 */
public final class Messages {

    /** Every folder under {@code messages}; a test holds it against the class path. */
    static final List<String> ROOMS =
            List.of(
                    "site",
                    "people",
                    "job",
                    "school",
                    "document",
                    "desk",
                    "docx",
                    "consent",
                    "pairing",
                    "training",
                    "plan",
                    "journal",
                    "monitoring",
                    "intake",
                    "event",
                    "order",
                    "roadmap",
                    "survey",
                    "compendium",
                    "contest",
                    "overview",
                    "letter",
                    "inspection",
                    "registration",
                    "account",
                    "roster",
                    "gradebook",
                    "deeplink",
                    "launch");

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Map<Locale, Messages> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundles = bundles(locale);
    }

    /** English for English, Russian for everything else. */
    public static Messages in(Locale wanted) {
        Locale locale = wanted.getLanguage().equals("en") ? Locale.ENGLISH : RUSSIAN;
        return KNOWN.computeIfAbsent(locale, Messages::new);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** A key that no room knows is a fault of ours and shows as one. */
    public String text(String key, Object... arguments) {
        String pattern = pattern(key);
        return arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /** «1 пара, 2 пары, 5 пар»: keys {@code key.one}, {@code key.few}, {@code key.many}. */
    public String count(long number, String key) {
        return text(key + "." + pluralForm(number), number);
    }

    private String pluralForm(long number) {
        if (locale.equals(Locale.ENGLISH)) {
            return number == 1 ? "one" : "many";
        }
        long lastTwo = Math.abs(number) % 100;
        long last = lastTwo % 10;
        if (lastTwo / 10 != 1 && last == 1) {
            return "one";
        }
        return lastTwo / 10 != 1 && last >= 2 && last <= 4 ? "few" : "many";
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("no text", "messages", key);
    }

    private static List<ResourceBundle> bundles(Locale locale) {
        List<ResourceBundle> found = new ArrayList<>();
        for (String room : ROOMS) {
            String name = "messages." + room + ".messages";
            if (Messages.class.getResource("/messages/" + room + "/messages.properties") != null) {
                found.add(
                        ResourceBundle.getBundle(
                                name,
                                locale.equals(RUSSIAN) ? Locale.ROOT : locale,
                                Messages.class.getClassLoader(),
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES)));
            }
        }
        return found;
    }
}
