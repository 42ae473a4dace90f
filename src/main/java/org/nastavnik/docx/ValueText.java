package org.nastavnik.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a value into the text of a run: escaped, in UTF-8, its line ends, tabs and hyphens that do
 * not break as Word has them (few fonts carry such a hyphen), without the characters that XML
 * forbids.
 */
final class ValueText {

    private static final byte[] LINE_END =
            "</w:t><w:br/><w:t xml:space=\"preserve\">".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAB =
            "</w:t><w:tab/><w:t xml:space=\"preserve\">".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HYPHEN =
            "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">"
                    .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AMP = "&amp;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LT = "&lt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GT = "&gt;".getBytes(StandardCharsets.US_ASCII);
    private static final int NO_BREAK_HYPHEN = 0x2011;
    private static final int REPLACEMENT = 0xfffd;

    private final PartSink sink;
    private final byte[] buffer = new byte[4096];
    private int used;

    ValueText(PartSink sink) {
        this.sink = sink;
    }

    void write(String value) throws IOException {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (used > buffer.length - 64) {
                flush();
            }
            i = plain(value, i, length);
            if (i < length) {
                i = special(value, i);
            }
        }
        flush();
    }

    /**
     * Letters, digits and marks as nearly all text has them.
     *
     * @return where it stopped: at another character, at the end, or for want of room
     */
    private int plain(String value, int from, int length) {
        byte[] to = buffer;
        int at = used;
        int i = from;
        for (int end = Math.min(length, from + (to.length - at) / 2); i < end; i++) {
            char c = value.charAt(i);
            if (c >= 0x80 && c < 0x800) {
                to[at++] = (byte) (0xc0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3f);
            } else if (c >= ' ' && c < 0x80 && c != '&' && c != '<' && c != '>') {
                to[at++] = (byte) c;
            } else {
                break;
            }
        }
        used = at;
        return i;
    }

    private int special(String value, int i) throws IOException {
        if (used > buffer.length - 64) {
            flush();
        }
        char c = value.charAt(i);
        if (c < 0x80) {
            ascii(c, i > 0 && value.charAt(i - 1) == '\r');
        } else if (Character.isHighSurrogate(c)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1))) {
            wide(Character.toCodePoint(c, value.charAt(i + 1)));
            return i + 1;
        } else if (c == NO_BREAK_HYPHEN) {
            put(HYPHEN);
        } else {
            wide(Character.isSurrogate(c) || c >= 0xfffe ? REPLACEMENT : c);
        }
        return i;
    }

    private void ascii(char c, boolean afterReturn) {
        switch (c) {
            case '&' -> put(AMP);
            case '<' -> put(LT);
            case '>' -> put(GT);
            case '\t' -> put(TAB);
            case '\r' -> put(LINE_END);
            case '\n' -> put(afterReturn ? new byte[0] : LINE_END);
            default -> {
                if (c >= ' ') {
                    buffer[used++] = (byte) c;
                }
            }
        }
    }

    private void put(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void wide(int c) {
        if (c < 0x800) {
            buffer[used++] = (byte) (0xc0 | c >> 6);
        } else if (c < 0x10000) {
            buffer[used++] = (byte) (0xe0 | c >> 12);
            buffer[used++] = (byte) (0x80 | c >> 6 & 0x3f);
        } else {
            buffer[used++] = (byte) (0xf0 | c >> 18);
            buffer[used++] = (byte) (0x80 | c >> 12 & 0x3f);
            buffer[used++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        buffer[used++] = (byte) (0x80 | c & 0x3f);
    }

    private void flush() throws IOException {
        if (used > 0) {
            sink.bytes(buffer, 0, used);
            used = 0;
        }
    }
}
