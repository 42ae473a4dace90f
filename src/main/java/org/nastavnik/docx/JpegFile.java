package org.nastavnik.docx;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Reads the size out of the frame of a JPEG, and that the file has an end. */
final class JpegFile {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    private JpegFile() {}

    static boolean is(byte[] content) {
        return content.length > 3
                && (content[0] & 0xff) == 0xff
                && (content[1] & 0xff) == START
                && (content[2] & 0xff) == 0xff;
    }

    static ImageFile read(byte[] content) throws UnfitImage {
        ByteBuffer file = ByteBuffer.wrap(content).position(2);
        try {
            int marker = marker(file);
            while (!isFrame(marker)) {
                skip(file, marker);
                marker = marker(file);
            }
            int height = file.getShort(file.position() + 3) & 0xffff;
            int width = file.getShort(file.position() + 5) & 0xffff;
            if (hasEnd(content, file.position())) {
                return new ImageFile(ImageFile.Kind.JPEG, width, height);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
            // told below
        }
        throw new UnfitImage("a damaged JPEG");
    }

    private static int marker(ByteBuffer file) throws UnfitImage {
        if ((file.get() & 0xff) != 0xff) {
            throw new UnfitImage("a damaged JPEG");
        }
        int marker = 0xff;
        while (marker == 0xff) {
            marker = file.get() & 0xff;
        }
        return marker;
    }

    /** A frame of whatever coding; three numbers among them mean tables. */
    private static boolean isFrame(int marker) {
        boolean table = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
        return marker >= 0xc0 && marker <= 0xcf && !table;
    }

    private static void skip(ByteBuffer file, int marker) throws UnfitImage {
        if (marker == SCAN || marker == END) {
            throw new UnfitImage("a damaged JPEG");
        }
        int length = file.getShort(file.position()) & 0xffff;
        if (length < 2 || length > file.remaining()) {
            throw new UnfitImage("a damaged JPEG");
        }
        file.position(file.position() + length);
    }

    /** Cameras write more behind the end. */
    private static boolean hasEnd(byte[] content, int from) {
        for (int i = content.length - 2; i > from; i--) {
            if ((content[i] & 0xff) == 0xff && (content[i + 1] & 0xff) == END) {
                return true;
            }
        }
        return false;
    }
}
