package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What can be read in a PDF of unknown origin, as far as its fonts tell which letter a sign is: its
 * pages and what its program notes in packed parts. Scanned pages are pictures and have no words;
 * beyond a bound nothing more is read.
 */
final class PdfWords {

    private static final int MOST_UNPACKED = 16 * 1024 * 1024;
    private static final int MOST_WORDS = 8 * 1024 * 1024;
    private static final int LONGEST_HEAD = 2000;
    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n");
    private static final Pattern PICTURE =
            Pattern.compile("/Subtype\\s*/Image|/FontFile|/Length1\\b|/XRef\\b");

    private final byte[] file;
    private final List<PdfLetters> fonts = new ArrayList<>();
    private final List<PdfStrings> pages = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();
    private int unpacked;
    private int told;

    private PdfWords(byte[] file) {
        this.file = file;
    }

    /** Each text in every way in which it may be meant. */
    static Stream<String> of(byte[] file) {
        PdfWords words = new PdfWords(file);
        words.collect();
        return words.texts();
    }

    private void collect() {
        String text = new String(file, ISO_8859_1);
        noted.addAll(PdfStrings.of(text).notes());
        Matcher stream = STREAM.matcher(text);
        while (stream.find() && unpacked < MOST_UNPACKED) {
            int from =
                    Math.max(
                            text.lastIndexOf("obj", stream.start()), stream.start() - LONGEST_HEAD);
            String head = text.substring(Math.max(0, from), stream.start());
            if (head.contains("/FlateDecode") && !PICTURE.matcher(head).find()) {
                take(inflated(stream.end()));
            }
        }
    }

    private void take(byte[] content) {
        String text = new String(content, ISO_8859_1);
        if (text.contains("begincmap")) {
            fonts.add(PdfLetters.of(text));
            return;
        }
        PdfStrings strings = PdfStrings.of(text);
        pages.add(strings);
        noted.add(new String(content, UTF_8));
        noted.addAll(strings.notes());
    }

    private Stream<String> texts() {
        Stream<String> read =
                pages.stream()
                        .flatMap(
                                page ->
                                        Stream.concat(Stream.of(PdfLetters.PLAIN), fonts.stream())
                                                .flatMap(page::read));
        return Stream.concat(noted.stream(), read).takeWhile(this::isWithinBounds);
    }

    private boolean isWithinBounds(String text) {
        told += text.length();
        return told <= MOST_WORDS;
    }

    /** As far as it can be unpacked. */
    private byte[] inflated(int at) {
        Inflater inflater = new Inflater();
        inflater.setInput(file, at, file.length - at);
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
            return out.toByteArray();
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }
}
