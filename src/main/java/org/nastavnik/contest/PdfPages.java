package org.nastavnik.contest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Counts the pages of a PDF of unknown origin: from its trailer to the catalogue and the root of
 * its pages, through packed objects where the file has such. What cannot be followed is refused,
 * and so is a file that would cost more memory than a work of some hundred pages needs.
 */
final class PdfPages {

    private static final int TAIL = 2048;
    private static final int LONGEST_OBJECT = 65_536;
    private static final int MOST_OBJECTS = 100_000;
    private static final int MOST_ROOTS = 100;
    private static final int MOST_UNPACKED = 16 * 1024 * 1024;
    private static final int MOST_TAKEN = 28 * 1024 * 1024;
    private static final Pattern OBJECT = Pattern.compile("(\\d{1,9})\\s+\\d{1,5}\\s+obj\\b");
    private static final Pattern ROOT = Pattern.compile("/Root\\s+(\\d{1,9})\\s+\\d{1,5}\\s+R");
    private static final Pattern PAGES = Pattern.compile("/Pages\\s+(\\d{1,9})\\s+\\d{1,5}\\s+R");
    private static final Pattern COUNT = Pattern.compile("/Count\\s+(\\d{1,6})\\b");
    private static final Pattern ENCRYPT =
            Pattern.compile("/Encrypt(?:\\s*<<|\\s+\\d{1,9}\\s+\\d{1,5}\\s+R)");
    private static final Pattern RUNS = Pattern.compile("/(JavaScript|JS|Launch)(?![A-Za-z0-9])");
    private static final Pattern FIRST = Pattern.compile("/First\\s+(\\d{1,9})\\b");
    private static final Pattern PLACE = Pattern.compile("\\b(\\d{1,9})\\s+(\\d{1,9})\\b");

    private final byte[] file;
    private final String text;
    private final Map<Integer, String> objects = new HashMap<>();
    private long unpacked;
    private long taken;
    private boolean tooMuch;
    private boolean runs;

    private PdfPages(byte[] file) {
        this.file = file;
        this.text = new String(file, StandardCharsets.ISO_8859_1);
    }

    /** A PDF that ends where it should. */
    static boolean isWhole(byte[] file) {
        int from = Math.max(0, file.length - TAIL);
        return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }

    /** Opens only with a password: nobody of a jury could read it. */
    static boolean isLocked(byte[] file) {
        return ENCRYPT.matcher(new String(file, StandardCharsets.ISO_8859_1)).find();
    }

    /** Something in it would run on opening, or would have before the last saving. */
    static boolean runs(byte[] file) {
        PdfPages pages = new PdfPages(file);
        pages.collect();
        return pages.runs;
    }

    /** Nothing where the way to the pages is lost. */
    static OptionalInt count(byte[] file) {
        return new PdfPages(file).count();
    }

    private OptionalInt count() {
        collect();
        Matcher root = ROOT.matcher(text);
        OptionalInt found = OptionalInt.empty();
        int roots = 0;
        while (root.find() && !tooMuch) {
            roots++;
            tooMuch = roots > MOST_ROOTS;
            OptionalInt reached = number(COUNT, follow(PAGES, root.group(1)));
            found = reached.isPresent() ? reached : found;
        }
        return tooMuch ? OptionalInt.empty() : found;
    }

    /** The object to which an object points. */
    private String follow(Pattern link, String from) {
        OptionalInt to = number(link, object(Integer.parseInt(from)));
        return to.isPresent() ? object(to.getAsInt()) : "";
    }

    private String object(int number) {
        return Objects.requireNonNullElse(objects.get(number), "");
    }

    private static OptionalInt number(Pattern pattern, String in) {
        Matcher matcher = pattern.matcher(in);
        return matcher.find()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    /** Later ones take the place of former ones, as each saving appends. */
    private void collect() {
        Matcher object = OBJECT.matcher(text);
        boolean more = object.find();
        while (more && !tooMuch) {
            int number = Integer.parseInt(object.group(1));
            int begin = object.end();
            more = object.find();
            take(number, begin, more ? object.start() : text.length());
        }
    }

    /** Ends at the next one at the latest, so that no byte is read for two of them. */
    private void take(int number, int begin, int next) {
        String near = text.substring(begin, next);
        int end = near.indexOf("endobj");
        String object = end < 0 ? near : near.substring(0, end);
        int stream = object.indexOf("stream");
        String head = stream < 0 ? object : object.substring(0, stream);
        keep(number, head);
        if (stream >= 0 && head.contains("/ObjStm")) {
            unpack(head, begin + stream + "stream".length());
        }
    }

    private void keep(int number, String object) {
        taken += object.length();
        if (taken > MOST_TAKEN || objects.size() >= MOST_OBJECTS) {
            tooMuch = true;
            return;
        }
        runs |= RUNS.matcher(object).find();
        objects.put(number, object.substring(0, Math.min(object.length(), LONGEST_OBJECT)));
    }

    private void unpack(String head, int at) {
        OptionalInt first = number(FIRST, head);
        String content = inflated(at);
        if (first.isEmpty() || content.length() < first.getAsInt()) {
            return;
        }
        Matcher index = PLACE.matcher(content).region(0, first.getAsInt());
        boolean more = index.find();
        while (more && !tooMuch) {
            int number = Integer.parseInt(index.group(1));
            int from = first.getAsInt() + Integer.parseInt(index.group(2));
            more = index.find();
            int to = more ? first.getAsInt() + Integer.parseInt(index.group(2)) : content.length();
            if (from <= to && to <= content.length()) {
                keep(number, content.substring(from, to));
            }
        }
    }

    /** Nothing where it cannot be unpacked within bounds. */
    private String inflated(int at) {
        int start = at;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        inflater.setInput(file, start, file.length - start);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            int read = inflater.inflate(buffer);
            while (read > 0 && out.size() + unpacked <= MOST_UNPACKED) {
                out.write(buffer, 0, read);
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException broken) {
            return "";
        } finally {
            // what is read counts too: a stream can be long and unpack to nothing
            unpacked += out.size() + inflater.getBytesRead();
            tooMuch |= unpacked > MOST_UNPACKED;
            inflater.end();
        }
        return tooMuch ? "" : out.toString(StandardCharsets.ISO_8859_1);
    }
}
