package org.nastavnik.contest;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A part of a PDF of which its head tells what it is and how it is packed. */
final class PdfStream {

    /** A picture of few colours names them all there. */
    private static final int LONGEST_HEAD = 10_000;

    private static final String END = "endstream";
    private static final Pattern FILTER = Pattern.compile("/Filter\\b");
    private static final Pattern PACKED =
            Pattern.compile("/Filter\\s*(?:/FlateDecode\\b|\\[\\s*/FlateDecode\\s*\\])");
    private static final Pattern UNSORTED = Pattern.compile("/Predictor\\s+(?!\\s|1\\b)");
    private static final Pattern PICTURE_OR_FONT =
            Pattern.compile(
                    "/Subtype\\s*/(?:Image|Type1C|CIDFontType0C|OpenType)\\b"
                            + "|/(?:BitsPerComponent|Length1|XRef|FunctionType)\\b");
    private static final Pattern COLOURS = Pattern.compile("/N\\s+[134]\\b");

    private final byte[] file;
    private final String text;
    private final String head;
    private final int begin;
    private int end;

    /**
     * @param text the file as a letter a byte
     * @param former where the part before ends: no byte is looked at for two of them
     * @param head where the head ends
     */
    PdfStream(byte[] file, String text, int former, int head, int begin) throws PdfUnread {
        this.file = file;
        this.text = text;
        this.begin = begin;
        String before = text.substring(Math.max(former, head - LONGEST_HEAD), head);
        int object = before.lastIndexOf("obj");
        if (object < 0) {
            throw new PdfUnread();
        }
        this.head = before.substring(object);
    }

    /** Neither a picture nor letters' shapes, a profile of colours or a list of places. */
    boolean mayHoldText() {
        return !PICTURE_OR_FONT.matcher(head).find()
                && (head.contains("/Type") || !COLOURS.matcher(head).find());
    }

    byte[] content(PdfBound unpacked) throws PdfUnread {
        String next = text.substring(begin, Math.min(text.length(), begin + 2 + END.length()));
        if (!FILTER.matcher(head).find() || next.strip().startsWith(END)) {
            skip();
            return Arrays.copyOfRange(file, begin, end);
        }
        if (!PACKED.matcher(head).find() || UNSORTED.matcher(head).find()) {
            throw new PdfUnread();
        }
        return inflated(unpacked);
    }

    void skip() throws PdfUnread {
        end = text.indexOf(END, begin);
        if (end < 0) {
            throw new PdfUnread();
        }
    }

    private byte[] inflated(PdfBound unpacked) throws PdfUnread {
        Inflater inflater = new Inflater();
        inflater.setInput(file, begin, file.length - begin);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw new PdfUnread();
                }
                unpacked.take(read);
                out.write(buffer, 0, read);
            }
        } catch (DataFormatException broken) {
            throw new PdfUnread();
        } finally {
            end = begin + inflater.getTotalIn();
            inflater.end();
        }
        return out.toByteArray();
    }

    /** Where the rest of the file begins, once this is read or skipped. */
    int end() {
        return end;
    }
}
