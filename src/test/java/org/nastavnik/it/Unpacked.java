package org.nastavnik.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;

/**
 * All that can be read in an answer: archives and packages entry by entry with the names of the
 * entries, PDF by its fonts, markup with and without its tags, texts as they are escaped for pages,
 * addresses, JSON and calendars.
 */
final class Unpacked {

    private static final int DEEPEST = 5;
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?i)</(?:w:p|w:tc|a:p|si|c|t[dhr]|p|div|li|h\\d|dt|dd|option|label|title|text|button|a)>"
                            + "|<(?:w:tab|w:br|br)\\b[^>]*>");
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern JSON = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private final List<String> texts = new ArrayList<>();

    Unpacked(byte[] answer) {
        unpack(answer, 0);
    }

    List<String> texts() {
        return texts;
    }

    private void unpack(byte[] content, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("packed too deep to be looked through");
        }
        if (begins(content, "PK\u0003\u0004")) {
            unzip(content, depth);
        } else if (begins(content, "\u001f\u008b")) {
            unpack(gunzipped(content), depth + 1);
        } else if (begins(content, "%PDF")) {
            texts.addAll(new PdfWords(content).texts());
        } else {
            read(content);
        }
    }

    private static boolean begins(byte[] content, String magic) {
        byte[] first = magic.getBytes(ISO_8859_1);
        return content.length >= first.length
                && new String(content, 0, first.length, ISO_8859_1).equals(magic);
    }

    /** By its directory: some programs write what cannot be read as it streams. */
    private void unzip(byte[] content, int depth) {
        try {
            Path kept = Files.createTempFile("unpacked", ".zip");
            try {
                Files.write(kept, content);
                unzip(kept, depth);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unzip(Path file, int depth) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                texts.add(entry.getName());
                try (InputStream in = zip.getInputStream(entry)) {
                    unpack(in.readAllBytes(), depth + 1);
                }
            }
        }
    }

    private static byte[] gunzipped(byte[] content) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(byte[] content) {
        String text = new String(content, UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            texts.add(new String(content, WINDOWS));
        }
        texts.add(unescaped(text));
        if (FOLD.matcher(text).find()) {
            texts.add(unescaped(FOLD.matcher(text).replaceAll("")));
        }
        if (text.indexOf('<') >= 0) {
            texts.add(unescaped(TAG.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("")));
        }
    }

    private static String unescaped(String text) {
        String percent = replaced(PERCENT, text, Unpacked::ofAddress);
        String json = replaced(JSON, percent, Unpacked::ofJson);
        return Parser.unescapeEntities(json, false);
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> decode) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.replaceAll(
                        (MatchResult found) ->
                                Matcher.quoteReplacement(decode.apply(found.group())))
                : text;
    }

    private static String ofAddress(String percent) {
        byte[] bytes = new byte[percent.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(percent.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(bytes, UTF_8);
    }

    private static String ofJson(String escaped) {
        return String.valueOf((char) Integer.parseInt(escaped.substring(2), 16));
    }
}
