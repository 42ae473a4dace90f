package org.nastavnik.docx;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Reads of a PNG just enough to know that it is whole. */
final class PngFile {

    static final long SIGNATURE = 0x89504e470d0a1a0aL;
    static final int IHDR = 0x49484452;
    static final int IDAT = 0x49444154;
    static final int IEND = 0x49454e44;

    private static final int AROUND_DATA = 12;

    private PngFile() {}

    static boolean is(byte[] content) {
        return content.length > 8 && ByteBuffer.wrap(content).getLong() == SIGNATURE;
    }

    static ImageFile read(byte[] content) throws UnfitImage {
        ByteBuffer file = ByteBuffer.wrap(content).position(8);
        if (next(file) != IHDR) {
            throw broken();
        }
        int width = file.getInt(16);
        int height = file.getInt(20);
        boolean pixels = false;
        for (int kind = next(file); kind != IEND; kind = next(file)) {
            pixels |= kind == IDAT;
        }
        if (!pixels) {
            throw broken();
        }
        return new ImageFile(ImageFile.Kind.PNG, width, height);
    }

    /** The kind of the next chunk, whose check sum is right. */
    private static int next(ByteBuffer file) throws UnfitImage {
        int length = file.remaining() < AROUND_DATA ? -1 : file.getInt();
        if (length < 0 || length > file.remaining() - 8) {
            throw broken();
        }
        int start = file.position();
        CRC32 crc = new CRC32();
        crc.update(file.array(), start, length + 4);
        int kind = file.getInt();
        if (file.getInt(start + 4 + length) != (int) crc.getValue()) {
            throw broken();
        }
        file.position(start + 8 + length);
        return kind;
    }

    private static UnfitImage broken() {
        return new UnfitImage("a damaged PNG");
    }
}
