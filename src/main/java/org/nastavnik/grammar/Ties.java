package org.nastavnik.grammar;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must not part at the end of a line: «г. Примерск», «№ 5», «п. 2», «2026 г.», initials and
 * their surname, «100-к», «П-03». Spaces and hyphens are made such that do not break.
 */
public final class Ties {

    private static final char SPACE = '\u00a0';
    private static final char HYPHEN = '\u2011';

    private static final Pattern SPACES =
            Pattern.compile(
                    " (?:(?<=[№§] )(?=\\S)"
                            + "|(?<=(?<!\\p{L})(?:г|с|ст|п|пп|ч|гл|ул|д|кв|стр|пос)\\. )(?=[\\p{Lu}\\d«])"
                            + "|(?<=\\d )(?=гг?\\.)"
                            + "|(?<=(?<!\\p{L})\\p{Lu}\\. )(?=\\p{Lu})"
                            + "|(?<=\\p{Ll} )(?=\\p{Lu}\\.(?: ?\\p{Lu}\\.)?(?!\\p{L})))");

    private static final Pattern HYPHENS =
            Pattern.compile(
                    "(?<![\\p{L}\\d-])(?:\\d{1,6}-(?:\\p{L}{1,4}|\\d{1,4})|\\p{Lu}{1,2}-\\d{1,4})"
                            + "(?![\\p{L}\\d-])");

    /** «school.example/2026-27» */
    private static final Pattern ADDRESS = Pattern.compile("\\p{L}\\.\\p{L}{2,}/");

    private Ties() {}

    public static String tied(String text) {
        String spaced = mayHoldTies(text) ? tieSpaces(text) : text;
        return spaced.indexOf('-') > 0 && !holdsAddress(spaced) ? tieHyphens(spaced) : spaced;
    }

    private static boolean mayHoldTies(String text) {
        return text.indexOf(' ') > 0 && (text.indexOf('.') >= 0 || text.indexOf('№') >= 0);
    }

    /** Addresses are copied out of papers, and have to stay as they are. */
    private static boolean holdsAddress(String text) {
        return text.contains("://")
                || text.indexOf('@') >= 0
                || text.contains("www.")
                || ADDRESS.matcher(text).find();
    }

    private static String tieSpaces(String text) {
        return SPACES.matcher(text).replaceAll(String.valueOf(SPACE));
    }

    private static String tieHyphens(String text) {
        return HYPHENS.matcher(text).replaceAll(Ties::withTiedHyphen);
    }

    private static String withTiedHyphen(MatchResult found) {
        return Matcher.quoteReplacement(found.group().replace('-', HYPHEN));
    }
}
