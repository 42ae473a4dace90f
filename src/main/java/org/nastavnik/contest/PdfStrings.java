package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The strings of a part of a PDF, in their order. What stands in one array is one run of signs, put
 * together with the gaps between them.
 */
final class PdfStrings {

    /** A step back of that size is a gap between words; smaller ones bring letters together. */
    private static final double GAP = -200;

    private static final int LONGEST_NUMBER = 17;
    private static final Pattern NUMBER = Pattern.compile("-\\d{1,6}(\\.\\d{0,9})?");

    private static final byte[] SPACE = new byte[0];
    private static final byte[] END = new byte[0];

    /** More than a page has, though it were of the smallest letters. */
    private static final int MOST_OF_A_PAGE = 2_000_000;

    /** That many pages with one sign cost more than their signs. */
    private static final int COST_OF_READING = 256;

    /** Signs, gaps between words and ends of runs, known by being the very same. */
    private final List<byte[]> parts = new ArrayList<>();

    private final String text;
    private final PdfBound bound;
    private int at;

    private PdfStrings(String text, PdfBound bound) {
        this.text = text;
        this.bound = bound;
    }

    static PdfStrings of(String text, PdfBound bound) throws PdfUnread {
        PdfStrings strings = new PdfStrings(text, bound);
        strings.collect();
        return strings;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    private void collect() throws PdfUnread {
        boolean array = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '(' -> add(literal());
                case '<' -> add(hex());
                case '[' -> array = true;
                case ']' -> array = false;
                case '-' -> gap(array);
                default -> {}
            }
            if (!array) {
                mark(END);
            }
        }
    }

    private void add(byte[] signs) throws PdfUnread {
        if (signs.length > 0) {
            bound.take(1);
            parts.add(signs);
        }
    }

    /** A gap after the end of a run counts too; of one kind after another one is enough. */
    private void mark(byte[] mark) {
        byte[] last = parts.isEmpty() ? SPACE : parts.get(parts.size() - 1);
        if (last.length > 0 || last == END && mark == SPACE) {
            parts.add(mark);
        }
    }

    private void gap(boolean array) {
        int from = at - 1;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (array && at - from <= LONGEST_NUMBER) {
            String number = text.substring(from, at);
            if (NUMBER.matcher(number).matches() && Double.parseDouble(number) < GAP) {
                mark(SPACE);
            }
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

    /** Nothing of a dictionary, which begins with two of the sign. */
    private byte[] hex() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (at < text.length() && text.charAt(at) == '<') {
            at++;
            return bytes.toByteArray();
        }
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
        return bytes.toByteArray();
    }

    /** What a program has noted, a line each: with two bytes a letter, or as many as it takes. */
    String notes() {
        StringBuilder notes = new StringBuilder();
        for (byte[] bytes : parts) {
            if (bytes.length > 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
                notes.append(new String(bytes, 2, bytes.length - 2, UTF_16BE)).append('\n');
            } else if (bytes.length > 3 && bytes[0] == (byte) 0xef) {
                notes.append(new String(bytes, UTF_8)).append('\n');
            }
        }
        return notes.toString();
    }

    /** As words apart, and as one word: programs put a run down wherever they like. */
    Stream<String> read(PdfLetters font, PdfBound cost) throws PdfUnread {
        StringBuilder apart = new StringBuilder();
        StringBuilder together = new StringBuilder();
        cost.take(COST_OF_READING);
        for (byte[] part : parts) {
            String read = part.length == 0 ? " " : font.read(part);
            cost.take(1L + part.length + read.length());
            apart.append(read);
            together.append(part == END ? "" : read);
            if (apart.length() > MOST_OF_A_PAGE) {
                throw new PdfUnread();
            }
        }
        return Stream.of(apart.toString(), together.toString());
    }
}
