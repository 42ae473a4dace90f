package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part that grows while other parts are written; kept packed. */
final class Spool extends OutputStream {

    private static final int LEVEL = 6;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[16 * 1024];

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        crc.update(bytes, from, length);
        deflater.setInput(bytes, from, length);
        while (!deflater.needsInput()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    void text(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
    }

    PackedPart finish(String name) {
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        long size = deflater.getBytesRead();
        deflater.end();
        return PackedPart.packed(name, packed.toByteArray(), size, crc.getValue());
    }

    /** Gives the memory back where the part is not wanted any more. */
    @Override
    public void close() {
        deflater.end();
    }
}
