package org.nastavnik.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges what fields of a guest are told to do: those that fetch from elsewhere may not, those that
 * tell about their own file keep what they told, those that point into the text or count follow the
 * new names.
 */
final class GuestInstructions {

    private static final Set<String> TO_BOOKMARK =
            Set.of("REF", "PAGEREF", "NOTEREF", "GOTOBUTTON");

    private static final Pattern WORD = Pattern.compile("\\s*(\\S+)(.*)", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("^(\\s*)(\"[^\"]*\"|\\S+)");
    private static final Pattern LINK = Pattern.compile("^\\s*(\"[^\"]*\"|[^\\\\\\s]\\S*)");
    private static final Pattern LEVELS = Pattern.compile("(\\\\o\\s+\"?)(\\d)-(\\d)");

    private final GuestBookmarks bookmarks;
    private final JoinedNames names;
    private final Shed shed;
    private final int headingShift;
    private final UnaryOperator<String> styleNames;
    private final Map<String, String> counters = new HashMap<>();
    private String whole = "";

    /**
     * @param styleNames gives the new name of a style
     */
    GuestInstructions(
            GuestBookmarks bookmarks,
            JoinedNames names,
            Shed shed,
            int headingShift,
            UnaryOperator<String> styleNames) {
        this.bookmarks = bookmarks;
        this.names = names;
        this.shed = shed;
        this.headingShift = headingShift;
        this.styleNames = styleNames;
    }

    /** Contents of a guest list its own headings only: those inside of this bookmark. */
    void wholeIs(String bookmark) {
        this.whole = bookmark;
    }

    /** The instruction as it may stand, empty where it may not. */
    String settled(String code) {
        Matcher words = WORD.matcher(code);
        if (!words.matches()) {
            return "";
        }
        String name = words.group(1).toUpperCase(Locale.ROOT);
        String rest = words.group(2);
        if (FieldNames.FETCHING.contains(name)) {
            shed.add(FindingCode.FIELD_SHED, code);
            return "";
        }
        if (FieldNames.OF_THE_FILE.contains(name)) {
            return "";
        }
        String settled =
                switch (name) {
                    case "HYPERLINK" -> hyperlink(rest);
                    case "TOC" -> contents(rest);
                    case "SEQ" -> first(rest, this::counter);
                    case "STYLEREF" -> first(rest, styleNames);
                    default -> TO_BOOKMARK.contains(name) ? first(rest, bookmarks::now) : rest;
                };
        return settled.equals(rest) || settled.isEmpty()
                ? settled.isEmpty() && !rest.isEmpty() ? "" : code
                : " " + words.group(1) + settled;
    }

    /** Changes the first argument. */
    private static String first(String rest, UnaryOperator<String> change) {
        Matcher first = FIRST.matcher(rest);
        if (!first.find()) {
            return rest;
        }
        boolean quoted = first.group(2).startsWith("\"");
        String old = quoted ? unquoted(first.group(2)) : first.group(2);
        String now = change.apply(old);
        boolean blanks = quoted || now.contains(" ");
        return first.group(1) + (blanks ? "\"" + now + "\"" : now) + rest.substring(first.end());
    }

    private static String unquoted(String text) {
        return text.length() > 1 ? text.substring(1, text.length() - 1) : text;
    }

    private String counter(String counter) {
        return counters.computeIfAbsent(
                StyleSheet.key(counter), key -> names.take("counter", counter));
    }

    private String hyperlink(String rest) {
        Matcher link = LINK.matcher(rest);
        if (link.find()) {
            String target = unquotedIfQuoted(link.group(1)).replace("\\\\", "\\");
            if (!LinkTargets.isHarmless(target)) {
                shed.add(FindingCode.LINK_SHED, target);
                return "";
            }
        }
        return switched(rest, "\\\\l", bookmarks::now);
    }

    private static String unquotedIfQuoted(String text) {
        return text.startsWith("\"") ? unquoted(text) : text;
    }

    private String contents(String rest) {
        String now = switched(rest, "\\\\b", bookmarks::now);
        now = switched(now, "\\\\c", this::counter);
        now = switched(now, "\\\\t", this::styleLevels);
        now = LEVELS.matcher(now).replaceFirst(this::levels);
        boolean ofHeadings = now.contains("\\o") || now.contains("\\u") || now.contains("\\t");
        if (ofHeadings && !whole.isEmpty() && !now.contains("\\b ")) {
            now = now.stripTrailing() + " \\b " + whole + " ";
        }
        return now.contains("\\o") && !now.contains("\\u") ? now.stripTrailing() + " \\u " : now;
    }

    private String levels(java.util.regex.MatchResult found) {
        int from = Math.min(9, Integer.parseInt(found.group(2)) + headingShift);
        int to = Math.min(9, Integer.parseInt(found.group(3)) + headingShift);
        return Matcher.quoteReplacement(found.group(1) + from + "-" + to);
    }

    /** A list like {@code Title;1;My heading;2}. */
    private String styleLevels(String list) {
        String separator = list.contains(";") ? ";" : ",";
        String[] words = list.split(separator, -1);
        for (int i = 0; i < words.length; i += 2) {
            words[i] = styleNames.apply(words[i]);
        }
        return String.join(separator, words);
    }

    /** Changes the argument of a switch. */
    private static String switched(String code, String name, UnaryOperator<String> change) {
        Matcher found =
                Pattern.compile("(" + name + "\\s+)(\"[^\"]*\"|[^\\s\\\\]\\S*)").matcher(code);
        return found.replaceFirst(
                match ->
                        Matcher.quoteReplacement(
                                match.group(1)
                                        + "\""
                                        + change.apply(unquotedIfQuoted(match.group(2)))
                                        + "\""));
    }
}
