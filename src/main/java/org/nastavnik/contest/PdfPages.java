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
 * its pages, through packed objects where the file has such. What cannot be followed is refused.
 */
final class PdfPages {

    private static final int TAIL = 2048;
    private static final int LONGEST_OBJECT = 65_536;
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final Pattern OBJECT = Pattern.compile("(\\d{1,9})\\s+\\d{1,5}\\s+obj\\b");
    private static final Pattern ROOT = Pattern.compile("/Root\\s+(\\d{1,9})\\s+\\d{1,5}\\s+R");
    private static final Pattern PAGES = Pattern.compile("/Pages\\s+(\\d{1,9})\\s+\\d{1,5}\\s+R");
    private static final Pattern COUNT = Pattern.compile("/Count\\s+(\\d{1,6})\\b");
    private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\s+\\d{1,9}\\s+\\d{1,5}\\s+R");
    private static final Pattern RUNS = Pattern.compile("/(JavaScript|JS|Launch)(?![A-Za-z0-9])");
    private static final Pattern FIRST = Pattern.compile("/First\\s+(\\d{1,9})\\b");

    private final byte[] file;
    private final String text;
    private final Map<Integer, String> objects = new HashMap<>();
    private int unpacked;

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

    /** Something in it would run on opening. */
    static boolean runs(byte[] file) {
        PdfPages pages = new PdfPages(file);
        pages.collect();
        return pages.objects.values().stream().anyMatch(object -> RUNS.matcher(object).find());
    }

    /** Nothing where the way to the pages is lost. */
    static OptionalInt count(byte[] file) {
        return new PdfPages(file).count();
    }

    private OptionalInt count() {
        collect();
        Matcher root = ROOT.matcher(text);
        OptionalInt found = OptionalInt.empty();
        while (root.find()) {
            OptionalInt reached = number(COUNT, follow(PAGES, root.group(1)));
            found = reached.isPresent() ? reached : found;
        }
        return found;
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
        while (object.find()) {
            String near = text.substring(object.end(), end(object.end()));
            int stream = near.indexOf("stream");
            String head = stream < 0 ? near : near.substring(0, stream);
            objects.put(Integer.parseInt(object.group(1)), head);
            if (stream >= 0 && head.contains("/ObjStm")) {
                unpack(head, object.end() + stream + "stream".length());
            }
        }
    }

    /** Of an object that begins there; of a long one only the beginning counts. */
    private int end(int begin) {
        int end = text.indexOf("endobj", begin);
        int most = Math.min(text.length(), begin + LONGEST_OBJECT);
        return end < 0 ? most : Math.min(end, most);
    }

    private void unpack(String head, int at) {
        OptionalInt first = number(FIRST, head);
        String content = inflated(at);
        if (first.isEmpty() || content.length() < first.getAsInt()) {
            return;
        }
        String[] index = content.substring(0, first.getAsInt()).strip().split("\\s+");
        for (int i = 0; i + 1 < index.length; i += 2) {
            int from = first.getAsInt() + offset(index[i + 1]);
            int to =
                    i + 3 < index.length
                            ? first.getAsInt() + offset(index[i + 3])
                            : content.length();
            if (from <= to && to <= content.length()) {
                objects.put(offset(index[i]), content.substring(from, to));
            }
        }
    }

    private static int offset(String number) {
        return number.matches("\\d{1,8}") ? Integer.parseInt(number) : Integer.MAX_VALUE / 2;
    }

    /** As much as can be unpacked within bounds. */
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
            while (read > 0 && unpacked < MOST_UNPACKED) {
                out.write(buffer, 0, read);
                unpacked += read;
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException broken) {
            return "";
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
