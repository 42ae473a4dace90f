package org.nastavnik.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Which headings a table of contents wants, and how.
 *
 * @param levels of the heading styles, and the levels of paragraphs where these count
 * @param byOutline whether the levels of paragraphs count
 * @param byStyle levels of other styles by their names
 * @param noPages levels without page numbers
 */
record TocSwitches(
        Range levels,
        boolean byHeading,
        boolean byOutline,
        Map<String, Integer> byStyle,
        Range noPages,
        boolean links) {

    record Range(int from, int to) {

        static final Range NONE = new Range(0, -1);

        static Range of(String text, Range fallback) {
            Matcher range = Pattern.compile("\\s*([1-9])\\s*-\\s*([1-9])\\s*").matcher(text);
            return range.matches()
                    ? new Range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                    : fallback;
        }

        boolean holds(int level) {
            return from <= level && level <= to;
        }
    }

    private static final Pattern FIELD =
            Pattern.compile("\\s*TOC\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SWITCH =
            Pattern.compile("\\\\([A-Za-z])(?:\\s+(?:\"([^\"]*)\"|([^\\\\\\s]+)))?");
    private static final Range ALL = new Range(1, 9);

    /** Lists of figures and of marked entries are left as they are. */
    static boolean isOfHeadings(String instruction) {
        Map<String, String> switches = switches(instruction);
        return FIELD.matcher(instruction).matches()
                && !switches.containsKey("c")
                && !switches.containsKey("a")
                && !switches.containsKey("f");
    }

    static TocSwitches of(String instruction) {
        Map<String, String> switches = switches(instruction);
        boolean said = switches.containsKey("u") || switches.containsKey("t");
        boolean headings = switches.containsKey("o") || !said;
        return new TocSwitches(
                Range.of(switches.getOrDefault("o", ""), ALL),
                headings,
                switches.containsKey("u"),
                styles(switches.getOrDefault("t", "")),
                switches.containsKey("n")
                        ? Range.of(switches.getOrDefault("n", ""), ALL)
                        : Range.NONE,
                switches.containsKey("h"));
    }

    private static Map<String, String> switches(String instruction) {
        Map<String, String> switches = new HashMap<>();
        Matcher matcher = SWITCH.matcher(instruction);
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            switches.put(matcher.group(1).toLowerCase(Locale.ROOT), value == null ? "" : value);
        }
        return switches;
    }

    /** Name, level, name, level; what parts them hangs on the country of the author. */
    private static Map<String, Integer> styles(String text) {
        Map<String, Integer> levels = new HashMap<>();
        String[] pieces = text.split("[;,]");
        for (int i = 0; i + 1 < pieces.length; i += 2) {
            if (pieces[i + 1].strip().matches("[1-9]")) {
                String name = pieces[i].strip().toLowerCase(Locale.ROOT);
                levels.put(name, Integer.parseInt(pieces[i + 1].strip()));
            }
        }
        return levels;
    }

    /** The level under which a paragraph is listed, 0 where it is not. */
    int level(Element paragraph, ParagraphStyles styles) {
        String name = styles.nameOf(ParagraphStyles.styleOf(paragraph));
        if (byStyle.containsKey(name)) {
            return byStyle.get(name);
        }
        int heading = name.matches("heading [1-9]") ? name.charAt(8) - '0' : 0;
        if (byHeading && levels.holds(heading)) {
            return heading;
        }
        Element outline = byOutline ? styles.property(paragraph, "outlineLvl") : null;
        int level = outline == null ? 0 : Wml.number(outline, "val", 9) + 1;
        return level > 9 || !levels.holds(level) ? 0 : level;
    }
}
