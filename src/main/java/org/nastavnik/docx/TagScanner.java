package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tags in the text of one paragraph after the other; remembers changed delimiters till the
 * end of the part.
 */
final class TagScanner {

    /**
     * @param tag null for what only vanishes: a comment, a change of delimiters
     */
    record Found(int start, int end, @Nullable TagUse tag) {}

    private static final int AROUND = 30;
    private static final int LONGEST = 300;
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");
    private static final Pattern PARTIAL = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_./-]*");
    private static final Pattern DELIMITERS = Pattern.compile("=\\s*([^\\s=]+)\\s+([^\\s=]+)\\s*=");

    private final Findings findings;
    private final List<BraceTrouble.Trouble> refused = new ArrayList<>();
    private final List<TagUse> doubtful = new ArrayList<>();
    private String open = "{{";
    private String close = "}}";

    TagScanner(Findings findings) {
        this.findings = findings;
    }

    List<Found> scan(String text, Place place) {
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int start = text.indexOf(open); start >= 0; start = text.indexOf(open, from)) {
            refuseStrayClose(text, from, start, place);
            Found tag = read(text, start, place);
            if (tag != null) {
                found.add(tag);
            }
            from = tag == null ? resume(text, start) : tag.end();
        }
        refuseStrayClose(text, from, text.length(), place);
        refuseLookalikes(text, found, place);
        return found;
    }

    private void refuseLookalikes(String text, List<Found> found, Place place) {
        if (!open.equals("{{")) {
            return;
        }
        for (BraceTrouble.Trouble trouble : BraceTrouble.lookalikes(text)) {
            boolean told = refused.stream().anyMatch(trouble::overlaps);
            if (!told && found.stream().noneMatch(at -> trouble.overlaps(at.start(), at.end()))) {
                refuse(text, trouble, place);
            }
        }
        doubtful.addAll(BraceTrouble.singles(text, place));
        refused.clear();
    }

    /**
     * Behind a refused tag; every closing is looked at once, however many openings stand before it.
     */
    private int resume(String text, int start) {
        int next = start + open.length();
        int stop = text.indexOf(close, next);
        return stop < 0 ? text.length() : Math.max(next, text.lastIndexOf(open, stop - 1));
    }

    private void refuseStrayClose(String text, int from, int to, Place place) {
        int stray = text.indexOf(close, from);
        boolean afterRefused = from >= open.length() && text.startsWith(open, from - open.length());
        if (stray >= 0 && stray < to && !afterRefused) {
            int end = stray + close.length();
            refuse(text, BraceTrouble.ofClosing(text, from, stray, end), place);
        }
    }

    private @Nullable Found read(String text, int start, Place place) {
        int inner = start + open.length();
        boolean triple = open.equals("{{") && text.startsWith("{", inner);
        String closer = triple ? "}" + close : text.startsWith("=", inner) ? "=" + close : close;
        int stop = text.indexOf(closer, inner + 1);
        if (stop < 0 || text.substring(inner, stop).contains(open)) {
            int end = Math.min(text.length(), start + AROUND);
            return refuse(text, BraceTrouble.ofOpening(text, start, end), place);
        }
        int contentEnd = closer.startsWith("=") ? stop + 1 : stop;
        String content = text.substring(triple ? inner + 1 : inner, contentEnd);
        return parse(text, start, stop + closer.length(), content, place);
    }

    private @Nullable Found parse(String text, int start, int end, String content, Place place) {
        String body = strip(content);
        if (body.startsWith("!")) {
            return new Found(start, end, null);
        }
        if (body.length() > LONGEST) {
            return malformed(text, start, start + AROUND, place);
        }
        Matcher delimiters = DELIMITERS.matcher(body);
        if (delimiters.matches()) {
            open = delimiters.group(1);
            close = delimiters.group(2);
            return new Found(start, end, null);
        }
        TagKind kind = kind(body);
        boolean sigil = kind != TagKind.VALUE || body.startsWith("&");
        TagUse tag = tag(kind, sigil ? body.substring(1) : body, place, around(text, start, end));
        return tag == null ? malformed(text, start, end, place) : new Found(start, end, tag);
    }

    private static TagKind kind(String body) {
        for (TagKind kind : TagKind.values()) {
            if (!kind.sigil().isEmpty() && body.startsWith(kind.sigil())) {
                return kind;
            }
        }
        return TagKind.VALUE;
    }

    private static @Nullable TagUse tag(TagKind kind, String body, Place place, String around) {
        String[] pieces = body.split("\\|", -1);
        String name = strip(pieces[0]);
        if (!(kind == TagKind.PARTIAL ? PARTIAL.matcher(name).matches() : isName(name))) {
            return null;
        }
        List<String> filters = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            String filter = strip(pieces[i]);
            if (!NAME.matcher(filter).matches()) {
                return null;
            }
            filters.add(filter);
        }
        return new TagUse(kind, name, filters, place, around);
    }

    private static boolean isName(String name) {
        return name.equals(".")
                || Loop.NAMES.contains(name)
                || Numbering.NAMES.contains(name)
                || NAME.matcher(name).matches();
    }

    private @Nullable Found malformed(String text, int start, int end, Place place) {
        FindingCode code = FindingCode.MALFORMED_TAG;
        return refuse(text, new BraceTrouble.Trouble(code, start, end), place);
    }

    private @Nullable Found refuse(String text, BraceTrouble.Trouble trouble, Place place) {
        String tag = text.substring(trouble.start(), trouble.end());
        String around = around(text, trouble.start(), trouble.end());
        findings.add(new Finding(trouble.code(), place, tag, around, nearLoopName(tag)));
        refused.add(trouble);
        return null;
    }

    private static @Nullable String nearLoopName(String tag) {
        String name = strip(tag.replaceAll("[{}#^/]", ""));
        return name.startsWith("@") ? Nearest.to(name, Loop.NAMES) : null;
    }

    /** Names in single braces, which may have been meant as tags. */
    List<TagUse> doubtful() {
        return doubtful;
    }

    /** Word likes to set no-break spaces, also inside of tags. */
    private static String strip(String text) {
        return text.replace('\u00a0', ' ').replace('\ufffc', ' ').strip();
    }

    static String around(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        return strip(
                (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""));
    }
}
