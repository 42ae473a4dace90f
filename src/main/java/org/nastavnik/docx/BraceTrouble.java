package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what went wrong with the braces of something that was probably meant as a tag. */
final class BraceTrouble {

    /**
     * @param start of the doubtful stretch in the text
     */
    record Trouble(FindingCode code, int start, int end) {

        boolean overlaps(Trouble other) {
            return overlaps(other.start, other.end);
        }

        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    private static final String OPENINGS = "{\uff5b\u2774\u2983\ufe5b";
    private static final String CLOSINGS = "}\uff5d\u2775\u2984\ufe5c";
    private static final String OPENING = "[" + OPENINGS + "]";
    private static final String CLOSING = "[" + CLOSINGS + "]";
    private static final String CONTENT = "\\s?[#^/>&!]?\\s?[@\\p{L}_][\\p{L}\\p{N}_.|@ -]{0,80}";
    private static final Pattern LOOKALIKE =
            Pattern.compile(OPENING + "\\s?" + OPENING + CONTENT + CLOSING + "\\s?" + CLOSING);
    private static final Pattern STRANGE =
            Pattern.compile(
                    "[" + OPENINGS.substring(1) + CLOSINGS.substring(1) + "]|\\{\\s\\{|\\}\\s\\}");
    private static final Pattern HALF_OPENED =
            Pattern.compile("(?:" + OPENING + "\\s)?" + OPENING + "[^{}]{1,100}$");
    private static final Pattern HALF_CLOSED =
            Pattern.compile("\\{\\{[^{}]{1,100}" + CLOSING + "(?:\\s" + CLOSING + ")?");
    private static final Pattern SINGLE =
            Pattern.compile("(?<!\\{\\s{0,1})\\{(\\p{L}[\\p{L}\\p{N}_.]{0,80})\\}(?!\\s?\\})");

    private BraceTrouble() {}

    /** About braces that close nothing. */
    static Trouble ofClosing(String text, int from, int stray, int end) {
        Matcher before = HALF_OPENED.matcher(text.substring(Math.max(from, stray - 110), stray));
        if (!before.find()) {
            return new Trouble(FindingCode.MALFORMED_TAG, stray, end);
        }
        return trouble(before.group(), stray - before.group().length(), end);
    }

    /** About braces that nothing closes. */
    static Trouble ofOpening(String text, int start, int end) {
        Matcher after =
                HALF_CLOSED.matcher(text).region(start, Math.min(text.length(), start + 110));
        return after.lookingAt()
                ? trouble(after.group(), start, after.end())
                : new Trouble(FindingCode.MALFORMED_TAG, start, end);
    }

    private static Trouble trouble(String braces, int start, int end) {
        boolean usual =
                braces.chars()
                        .filter(c -> OPENINGS.indexOf(c) > 0 || CLOSINGS.indexOf(c) > 0)
                        .findAny()
                        .isEmpty();
        boolean apart = braces.matches("(?s)\\{\\s\\{.*|.*\\}\\s\\}");
        FindingCode code = usual && !apart ? FindingCode.MISSING_BRACE : FindingCode.STRANGE_BRACES;
        return new Trouble(code, start, end);
    }

    /** Braces that only look like ours, or stand apart. */
    static List<Trouble> lookalikes(String text) {
        List<Trouble> troubles = new ArrayList<>();
        if (STRANGE.matcher(text).find()) {
            findLookalikes(text, troubles);
        }
        return troubles;
    }

    private static void findLookalikes(String text, List<Trouble> troubles) {
        Matcher matcher = LOOKALIKE.matcher(text);
        while (matcher.find()) {
            boolean right = matcher.group().startsWith("{{") && matcher.group().endsWith("}}");
            if (!right) {
                troubles.add(
                        new Trouble(FindingCode.STRANGE_BRACES, matcher.start(), matcher.end()));
            }
        }
    }

    /** Names in single braces; only the data can tell whether they were meant as tags. */
    static List<TagUse> singles(String text, Place place) {
        List<TagUse> singles = new ArrayList<>();
        Matcher matcher = SINGLE.matcher(text);
        while (matcher.find()) {
            String around = TagScanner.around(text, matcher.start(), matcher.end());
            singles.add(new TagUse(TagKind.VALUE, matcher.group(1), List.of(), place, around));
        }
        return singles;
    }
}
