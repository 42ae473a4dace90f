package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines above a table of the form: «ФИО наставника. …», and so on. */
final class PaperHead {

    /** What such a line tells, in the order in which lines are tried. */
    enum Fact {
        MENTEES,
        MENTOR,
        INSTITUTION,
        FORM,
        DIRECTION,
        GOAL,
        PERIOD;

        private Pattern start() {
            return WORDS.pattern("label." + name().toLowerCase(Locale.ROOT));
        }
    }

    private static final PaperWords WORDS = PaperWords.KNOWN;
    private static final Pattern NUMBERED = Pattern.compile("^[\\s\\d.)№*•–—-]*");
    private static final Pattern EMPTY = Pattern.compile("[_.…\\s\\t–—/«»\"()-]*");
    private static final Pattern GAP = Pattern.compile("\\t+|\\s{3,}");
    private static final Pattern UNDERLINE = Pattern.compile("_{2,}");

    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

    private PaperHead() {}

    static PaperHead of(List<String> lines) {
        PaperHead head = new PaperHead();
        Fact open = null;
        for (String line : parts(lines)) {
            Fact named = head.read(line);
            if (named == null && open != null && !isEmpty(line)) {
                head.facts.putIfAbsent(open, tidy(line));
            }
            boolean waits = named != null && !head.facts.containsKey(named);
            open = waits ? named : isEmpty(line) ? open : null;
        }
        return head;
    }

    /** Two labels may stand in one line, far from each other. */
    private static List<String> parts(List<String> lines) {
        List<String> parts = new ArrayList<>();
        for (String block : lines) {
            for (String line : block.split("\n")) {
                int from = 0;
                Matcher gap = GAP.matcher(line);
                while (gap.find()) {
                    if (isLabel(line.substring(gap.end()))
                            && !line.substring(from, gap.start()).isBlank()) {
                        parts.add(line.substring(from, gap.start()));
                        from = gap.end();
                    }
                }
                parts.add(line.substring(from));
            }
        }
        return parts;
    }

    static boolean isLabel(String line) {
        for (Fact fact : Fact.values()) {
            if (valueStart(fact, line) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The fact that the line names, whether or not its value stands there too. */
    private @Nullable Fact read(String line) {
        for (Fact fact : Fact.values()) {
            int start = valueStart(fact, line);
            if (start >= 0) {
                String value = tidy(line.substring(start));
                if (!isEmpty(value)) {
                    facts.putIfAbsent(fact, value);
                }
                return fact;
            }
        }
        return null;
    }

    /** Where the value begins; below zero where the line names no such fact. */
    private static int valueStart(Fact fact, String line) {
        String plain = plain(line);
        Matcher number = NUMBERED.matcher(plain);
        int from = number.find() ? number.end() : 0;
        Matcher label = fact.start().matcher(plain).region(from, plain.length());
        if (!label.lookingAt()) {
            return -1;
        }
        Matcher separator =
                WORDS.pattern("separator").matcher(plain).region(label.end(), plain.length());
        if (separator.lookingAt()) {
            return separator.end();
        }
        return plain.substring(label.end()).isBlank() ? plain.length() : -1;
    }

    /** Sign by sign as long as the line itself. */
    private static String plain(String line) {
        return line.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('ё', 'е');
    }

    private static String tidy(String value) {
        return UNDERLINE.matcher(value).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private static boolean isEmpty(String text) {
        return EMPTY.matcher(text).matches();
    }

    String text(Fact fact) {
        return facts.getOrDefault(fact, "");
    }

    boolean namesNobody() {
        return text(Fact.MENTOR).isEmpty() && text(Fact.MENTEES).isEmpty();
    }

    /** Several tables under one head are of the same pair. */
    void takeNamesOf(PaperHead former) {
        former.facts.forEach(facts::putIfAbsent);
    }
}
