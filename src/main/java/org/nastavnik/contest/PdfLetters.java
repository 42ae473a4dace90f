package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which letter each sign of a font stands for, as a PDF tells it. */
final class PdfLetters {

    /** Of old fonts, whose signs are letters of Windows. */
    static final PdfLetters PLAIN = new PdfLetters(1, Map.of(), new PdfBound(0));

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String SECTION = "beginbf";
    private static final Pattern ONE =
            Pattern.compile("<([0-9A-Fa-f]{2,4})>\\s*<([0-9A-Fa-f]{4,32})>");
    private static final Pattern RANGE =
            Pattern.compile(
                    "<([0-9A-Fa-f]{2,4})>\\s*<([0-9A-Fa-f]{2,4})>\\s*"
                            + "(?:<([0-9A-Fa-f]{4,32})>|\\[)");
    private static final Pattern HEX = Pattern.compile("<([0-9A-Fa-f]{4,32})>");

    private final Map<Integer, String> letters;
    private final PdfBound bound;
    private int width;

    private PdfLetters(int width, Map<Integer, String> letters, PdfBound bound) {
        this.width = width;
        this.letters = letters;
        this.bound = bound;
    }

    /** Sections that do not end are none: what they mean nobody knows. */
    static PdfLetters of(String map, PdfBound bound) throws PdfUnread {
        PdfLetters font = new PdfLetters(2, new HashMap<>(), bound);
        int begin = map.indexOf(SECTION);
        while (begin >= 0) {
            int end = end(map, "endbf", begin);
            String section = map.substring(begin + SECTION.length(), end);
            if (section.startsWith("char")) {
                font.putEach(section);
            } else {
                font.putRanges(section);
            }
            begin = map.indexOf(SECTION, end);
        }
        return font;
    }

    private static int end(String map, String sign, int from) throws PdfUnread {
        int end = map.indexOf(sign, from);
        if (end < 0) {
            throw new PdfUnread();
        }
        return end;
    }

    private void putEach(String section) throws PdfUnread {
        Matcher entry = ONE.matcher(section);
        while (entry.find()) {
            put(first(entry), letters(entry.group(2)));
        }
    }

    private void putRanges(String section) throws PdfUnread {
        Matcher range = RANGE.matcher(section);
        boolean more = range.find();
        while (more) {
            int next = range.end();
            if (range.group(3) == null) {
                next = end(section, "]", next);
                putListed(first(range), section.substring(range.end(), next));
            } else {
                putRange(first(range), Integer.parseInt(range.group(2), 16), range.group(3));
            }
            more = range.find(next);
        }
    }

    private int first(Matcher entry) {
        width = entry.group(1).length() / 2;
        return Integer.parseInt(entry.group(1), 16);
    }

    private void putListed(int first, String list) throws PdfUnread {
        int next = first;
        Matcher each = HEX.matcher(list);
        while (each.find()) {
            put(next++, letters(each.group(1)));
        }
    }

    private void putRange(int first, int last, String hex) throws PdfUnread {
        String letter = letters(hex);
        int end = letter.length() - 1;
        for (int i = 0; i <= last - first; i++) {
            put(first + i, letter.substring(0, end) + (char) (letter.charAt(end) + i));
        }
    }

    private void put(int sign, String letter) throws PdfUnread {
        bound.take(1);
        letters.put(sign, letter);
    }

    private static String letters(String hex) {
        String whole = hex.length() % 4 == 0 ? hex : "0".repeat(4 - hex.length() % 4) + hex;
        return new String(HexFormat.of().parseHex(whole), UTF_16BE);
    }

    /** Signs that the font does not know are left out. */
    String read(byte[] signs) {
        if (letters.isEmpty()) {
            return new String(signs, WINDOWS);
        }
        StringBuilder read = new StringBuilder();
        for (int at = 0; at + width <= signs.length; at += width) {
            int sign = signs[at] & 0xff;
            for (int i = 1; i < width; i++) {
                sign = sign << 8 | signs[at + i] & 0xff;
            }
            read.append(Objects.requireNonNullElse(letters.get(sign), ""));
        }
        return read.toString();
    }
}
