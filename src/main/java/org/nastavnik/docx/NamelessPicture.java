package org.nastavnik.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * A JPEG or PNG without what cameras and programs note in it: owner, artist, place, remarks. Which
 * side of a photograph is up stays, and its colours.
 */
public final class NamelessPicture {

    static final int HEAD = 8;

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int EXIF = 0xe1;
    private static final int REMARK = 0xfe;
    private static final int ORIENTATION = 0x112;
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final Set<String> NOTES = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private final byte[] file;
    private final ByteArrayOutputStream out;
    private int at;

    private NamelessPicture(byte[] file) {
        this.file = file;
        this.out = new ByteArrayOutputStream(file.length);
    }

    static boolean is(byte[] head) {
        return JpegFile.is(head) || isPng(head);
    }

    private static boolean isPng(byte[] file) {
        return file.length >= PNG.length && Arrays.equals(PNG, Arrays.copyOf(file, PNG.length));
    }

    /** Other files come back as they are, and so does what is damaged from there on. */
    public static byte[] of(byte[] file) {
        NamelessPicture picture = new NamelessPicture(file);
        if (JpegFile.is(file)) {
            picture.jpeg();
        } else if (isPng(file)) {
            picture.png();
        }
        return picture.out.size() == 0 ? file : picture.out.toByteArray();
    }

    private void png() {
        keep(PNG.length);
        boolean ended = false;
        while (!ended && at + 12 <= file.length) {
            int length = ByteBuffer.wrap(file).getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                break;
            }
            String type = new String(file, at + 4, 4, ISO_8859_1);
            take(12 + length, !NOTES.contains(type));
            ended = type.equals("IEND");
        }
        keep(ended ? 0 : file.length - at);
    }

    private void jpeg() {
        keep(2);
        while (at + 4 <= file.length && !isEnd()) {
            if (!isMarker()) {
                keep(1);
                continue;
            }
            int length = 2 + ByteBuffer.wrap(file).getChar(at + 2);
            if (length < 4 || length > file.length - at) {
                break;
            }
            segment(file[at + 1] & 0xff, length);
        }
        // cameras write more behind the end
        keep(at + 2 <= file.length && isEnd() ? 2 : file.length - at);
    }

    private void segment(int marker, int length) {
        if (marker == EXIF) {
            keepOrientation(length);
        }
        take(length, !isNote(marker, length));
    }

    private boolean isEnd() {
        return file[at] == -1 && (file[at + 1] & 0xff) == END;
    }

    /** Within a scan only such bytes begin a segment, that are no data and no restart. */
    private boolean isMarker() {
        int marker = file[at + 1] & 0xff;
        boolean within = marker == 0 || marker == 0xff || marker >= 0xd0 && marker <= START;
        return file[at] == -1 && !within;
    }

    private boolean isNote(int marker, int length) {
        boolean colours =
                marker == 0xe0
                        || marker == 0xee
                        || marker == 0xe2 && text(at + 4, 11, length).equals("ICC_PROFILE");
        return marker == REMARK || marker >= 0xe0 && marker <= 0xef && !colours;
    }

    private String text(int from, int size, int length) {
        return length < size + 4 ? "" : new String(file, from, size, ISO_8859_1);
    }

    private void keepOrientation(int length) {
        int value = text(at + 4, 6, length).equals("Exif\0\0") ? orientation(at + 10, length) : 0;
        if (value > 1 && value <= 8) {
            out.writeBytes(HexFormat.of().parseHex("ffe1002245786966" + "0000"));
            out.writeBytes(HexFormat.of().parseHex("4d4d002a000000080001011200030000"));
            out.writeBytes(new byte[] {0, 1, 0, (byte) value, 0, 0, 0, 0, 0, 0});
        }
    }

    private int orientation(int tiff, int length) {
        ByteBuffer notes =
                ByteBuffer.wrap(file, tiff, Math.max(0, at + length - tiff))
                        .slice()
                        .order(file[tiff] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            int first = notes.getInt(4);
            for (int i = 0; i < notes.getChar(first); i++) {
                if (notes.getChar(first + 2 + 12 * i) == ORIENTATION) {
                    return notes.getChar(first + 10 + 12 * i);
                }
            }
        } catch (IndexOutOfBoundsException damaged) {
            // a photograph that lies on its side is still to be seen
        }
        return 0;
    }

    private void keep(int length) {
        take(length, true);
    }

    private void take(int length, boolean kept) {
        if (kept) {
            out.write(file, at, length);
        }
        at += length;
    }
}
