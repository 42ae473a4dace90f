package org.nastavnik.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Text of a PDF file as an office program writes it: strings of glyphs, and for every font a table
 * from its glyphs to letters. Which font a string is set in is not followed: each is read by every
 * table, for it is searched and not shown.
 */
final class PdfWords {

    private static final Pattern STREAM =
            Pattern.compile("stream\r?\n(.*?)\r?\n?endstream", Pattern.DOTALL);
    private static final Pattern GLYPH = Pattern.compile("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>");
    private static final Pattern SHOWN =
            Pattern.compile("\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\s*TJ|(<[0-9A-Fa-f]*>)\\s*Tj");
    private static final Pattern HEX = Pattern.compile("<([0-9A-Fa-f]*)>");
    private static final Pattern TOLD = Pattern.compile("<FEFF([0-9A-Fa-f]+)>");

    private final List<String> texts = new ArrayList<>();

    PdfWords(byte[] file) {
        String whole = new String(file, ISO_8859_1);
        List<String> streams = new ArrayList<>();
        Matcher stream = STREAM.matcher(whole);
        while (stream.find()) {
            streams.add(inflated(stream.group(1).getBytes(ISO_8859_1)));
        }
        List<Map<String, String>> fonts =
                streams.stream()
                        .filter(one -> one.contains("beginbf"))
                        .map(PdfWords::table)
                        .toList();
        for (Map<String, String> font : fonts) {
            streams.forEach(one -> texts.add(shown(one, font)));
        }
        streams.add(whole);
        streams.forEach(this::told);
    }

    List<String> texts() {
        return texts;
    }

    /** Title, author, bookmarks: letters of two bytes after a mark. */
    private void told(String stream) {
        Matcher told = TOLD.matcher(stream);
        while (told.find()) {
            texts.add(letters(told.group(1)));
        }
    }

    private static String inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
        } catch (DataFormatException notPacked) {
            return new String(packed, ISO_8859_1);
        } finally {
            inflater.end();
        }
        return out.toString(ISO_8859_1);
    }

    private static Map<String, String> table(String stream) {
        Map<String, String> table = new HashMap<>();
        Matcher glyph = GLYPH.matcher(stream);
        while (glyph.find()) {
            table.put(glyph.group(1).toUpperCase(java.util.Locale.ROOT), letters(glyph.group(2)));
        }
        return table;
    }

    private static String letters(String hex) {
        return hex.length() % 4 == 0
                ? new String(HexFormat.of().parseHex(hex), UTF_16BE)
                : new String(HexFormat.of().parseHex(hex), ISO_8859_1);
    }

    private static String shown(String stream, Map<String, String> font) {
        int width = font.keySet().stream().mapToInt(String::length).min().orElse(2);
        StringBuilder text = new StringBuilder();
        Matcher shown = SHOWN.matcher(stream);
        while (shown.find()) {
            Matcher hex = HEX.matcher(shown.group());
            while (hex.find()) {
                String glyphs = hex.group(1).toUpperCase(java.util.Locale.ROOT);
                for (int i = 0; i + width <= glyphs.length(); i += width) {
                    text.append(font.getOrDefault(glyphs.substring(i, i + width), ""));
                }
            }
        }
        return text.toString();
    }
}
