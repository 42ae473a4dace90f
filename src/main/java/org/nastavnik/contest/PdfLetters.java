package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which letter each sign of a font stands for, as a PDF tells it. */
final class PdfLetters {

    /** Of old fonts, whose signs are letters of Windows. */
    static final PdfLetters PLAIN = new PdfLetters(1, Map.of());

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final int MOST_OF_A_RANGE = 4096;
    private static final Pattern SECTION =
            Pattern.compile("(?s)begin(bfchar|bfrange)(.{0,65536}?)endbf");
    private static final Pattern ONE =
            Pattern.compile("<([0-9A-Fa-f]{2,4})>\\s*<([0-9A-Fa-f]{4,32})>");
    private static final Pattern RANGE =
            Pattern.compile(
                    "<([0-9A-Fa-f]{2,4})>\\s*<([0-9A-Fa-f]{2,4})>\\s*"
                            + "(?:<([0-9A-Fa-f]{4,32})>|\\[([^\\]]{0,65536})\\])");
    private static final Pattern HEX = Pattern.compile("<([0-9A-Fa-f]{4,32})>");

    private final Map<Integer, String> letters;
    private int width;

    private PdfLetters(int width, Map<Integer, String> letters) {
        this.width = width;
        this.letters = letters;
    }

    static PdfLetters of(String map) {
        PdfLetters font = new PdfLetters(2, new HashMap<>());
        Matcher section = SECTION.matcher(map);
        while (section.find()) {
            Pattern line = section.group(1).equals("bfchar") ? ONE : RANGE;
            Matcher entry = line.matcher(section.group(2));
            while (entry.find()) {
                font.width = entry.group(1).length() / 2;
                font.put(entry.toMatchResult());
            }
        }
        return font;
    }

    private void put(MatchResult entry) {
        int first = Integer.parseInt(entry.group(1), 16);
        if (entry.groupCount() == 2) {
            letters.put(first, letters(entry.group(2)));
        } else if (entry.group(3) != null) {
            int last = Integer.parseInt(entry.group(2), 16);
            String letter = letters(entry.group(3));
            int end = letter.length() - 1;
            for (int i = 0; i <= Math.min(last - first, MOST_OF_A_RANGE); i++) {
                letters.put(first + i, letter.substring(0, end) + (char) (letter.charAt(end) + i));
            }
        } else {
            int next = first;
            Matcher each = HEX.matcher(entry.group(4));
            while (each.find()) {
                letters.put(next++, letters(each.group(1)));
            }
        }
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
