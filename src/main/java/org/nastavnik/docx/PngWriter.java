package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the PNG files that we draw ourselves; nothing of the clock is in them. */
final class PngWriter {

    enum Colours {
        BLACK_AND_WHITE(1, 0),
        RED_GREEN_BLUE_ALPHA(8, 6);

        private final int depth;
        private final int type;

        Colours(int depth, int type) {
            this.depth = depth;
            this.type = type;
        }
    }

    private PngWriter() {}

    /**
     * @param rows each with a leading 0: unfiltered
     */
    static byte[] png(int width, int height, Colours colours, byte[] rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeLong(PngFile.SIGNATURE);
            chunk(out, PngFile.IHDR, header(width, height, colours));
            chunk(out, PngFile.IDAT, deflated(rows));
            chunk(out, PngFile.IEND, new byte[0]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    private static byte[] header(int width, int height, Colours colours) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(height);
        out.writeByte(colours.depth);
        out.writeByte(colours.type);
        out.write(new byte[3]);
        return header.toByteArray();
    }

    private static byte[] deflated(byte[] rows) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
            out.write(rows);
        } finally {
            deflater.end();
        }
        return deflated.toByteArray();
    }

    private static void chunk(DataOutputStream out, int kind, byte[] content) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream inside = new DataOutputStream(chunk);
        inside.writeInt(kind);
        inside.write(content);
        CRC32 crc = new CRC32();
        crc.update(chunk.toByteArray());
        out.writeInt(content.length);
        out.write(chunk.toByteArray());
        out.writeInt((int) crc.getValue());
    }
}
