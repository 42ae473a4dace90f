package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The strings of a part of a PDF, in their order. What stands in one array is one run of signs, put
 * together with the gaps between them.
 */
final class PdfStrings {

    /** A step back of that size is a gap between words; smaller ones bring letters together. */
    private static final double GAP = -200;

    private static final byte[] NOTHING = new byte[0];

    private final List<List<byte[]>> runs = new ArrayList<>();
    private final String text;
    private int at;

    private PdfStrings(String text) {
        this.text = text;
    }

    static PdfStrings of(String text) {
        PdfStrings strings = new PdfStrings(text);
        strings.collect();
        return strings;
    }

    private void collect() {
        List<byte[]> run = new ArrayList<>();
        boolean array = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '(' -> run.add(literal());
                case '<' -> hex(run);
                case '[' -> array = true;
                case ']' -> array = false;
                case '-' -> gap(run, array);
                default -> {}
            }
            if (!array && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
    }

    private void gap(List<byte[]> run, boolean array) {
        int from = at - 1;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String number = text.substring(from, at);
        if (array
                && number.matches("-\\d{1,6}(\\.\\d{0,9})?")
                && Double.parseDouble(number) < GAP) {
            run.add(NOTHING);
        }
    }

    /** Brackets that belong together need no stroke before them. */
    private byte[] literal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int depth = 1;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                escaped(bytes);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            bytes.write(c);
        }
        return bytes.toByteArray();
    }

    private void escaped(ByteArrayOutputStream bytes) {
        int from = at;
        while (at < text.length() && at < from + 3 && isOctal(text.charAt(at))) {
            at++;
        }
        if (at > from) {
            bytes.write(Integer.parseInt(text.substring(from, at), 8));
        } else if (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\r' && c != '\n') {
                bytes.write(c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c);
            }
        }
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    /** Not a dictionary, which begins with two of the sign. */
    private void hex(List<byte[]> run) {
        if (at < text.length() && text.charAt(at) == '<') {
            at++;
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int half = -1;
        while (at < text.length() && text.charAt(at) != '>') {
            int digit = Character.digit(text.charAt(at++), 16);
            if (digit >= 0 && half >= 0) {
                bytes.write(half << 4 | digit);
                half = -1;
            } else if (digit >= 0) {
                half = digit;
            }
        }
        run.add(bytes.toByteArray());
    }

    /** Texts that a program has noted: with two bytes a letter, or with as many as it takes. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (List<byte[]> run : runs) {
            for (byte[] bytes : run) {
                if (bytes.length > 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
                    notes.add(new String(bytes, 2, bytes.length - 2, UTF_16BE));
                } else if (bytes.length > 3 && bytes[0] == (byte) 0xef) {
                    notes.add(new String(bytes, UTF_8));
                }
            }
        }
        return notes;
    }

    /** As words apart, and as one word: programs put a run down wherever they like. */
    Stream<String> read(PdfLetters font) {
        StringBuilder apart = new StringBuilder();
        StringBuilder together = new StringBuilder();
        for (List<byte[]> run : runs) {
            for (byte[] signs : run) {
                String read = signs.length == 0 ? " " : font.read(signs);
                apart.append(read);
                together.append(read);
            }
            apart.append(' ');
        }
        return Stream.of(apart.toString(), together.toString());
    }
}
