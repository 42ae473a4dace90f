package org.nastavnik.platform;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A platform's own words on a failure, as they may be kept: short, without markup, addresses of
 * persons, names, secrets.
 */
final class PlatformWords {

    private static final int LONGEST = 240;
    private static final int LOOKED_AT = 20_000;

    private static final Pattern SHAPES =
            Pattern.compile(
                    "(?is)<(script|style|head)\\b.*?</\\1>|<[^>]*>|&[a-z0-9#]{1,10};|\\p{Cntrl}");
    private static final Pattern SECRET =
            Pattern.compile(
                    "(?i)[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)+"
                            + "|https?://\\S+"
                            + "|\\b\\w*(sesskey|token|secret|password|assertion|cookie)\\w*"
                            + "\\s*[\"']?\\s*[=:]\\s*\\S+"
                            + "|[A-Za-z0-9_+/=-]{16,}(\\.[A-Za-z0-9_+/=-]+)*");

    /** Two capitalised words in a row may be a person, and a Russian one may be alone. */
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{javaUpperCase}\\p{javaLowerCase}+(\\s+\\p{javaUpperCase}"
                            + "[\\p{javaLowerCase}.]*)+"
                            + "|(?U)\\b[А-ЯЁ][а-яё]+");

    private PlatformWords() {}

    static @Nullable String cleansed(String body) {
        String text = body.substring(0, Math.min(body.length(), LOOKED_AT));
        text = SHAPES.matcher(text).replaceAll(" ");
        text = SECRET.matcher(text).replaceAll("…");
        text = NAME.matcher(text).replaceAll("…").replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** Short names of the rights that a token came with. */
    static String granted(Set<String> scopes) {
        Set<String> names = new TreeSet<>();
        for (String scope : scopes) {
            names.add(CallKind.ofScope(scope).name());
        }
        return String.join(" ", names);
    }
}
