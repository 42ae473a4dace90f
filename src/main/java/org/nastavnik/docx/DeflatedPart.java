package org.nastavnik.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Compresses a part while it is made; keeps no more of it than two small buffers. */
final class DeflatedPart implements PartSink {

    private static final int BUFFER = 16 * 1024;

    private final String name;
    private final Deflater deflater;
    private final OutputStream out;
    private final CRC32 crc = new CRC32();
    private final byte[] plain = new byte[BUFFER];
    private final byte[] packed = new byte[BUFFER];
    private int used;

    DeflatedPart(String name, Deflater deflater, OutputStream out) {
        this.name = name;
        this.deflater = deflater;
        this.out = out;
    }

    String name() {
        return name;
    }

    @Override
    public void constant(Segment segment) throws IOException {
        bytes(segment.bytes(), 0, segment.bytes().length);
    }

    @Override
    public void bytes(byte[] bytes, int from, int length) throws IOException {
        int position = from;
        int end = from + length;
        while (position < end) {
            int taken = Math.min(end - position, BUFFER - used);
            System.arraycopy(bytes, position, plain, used, taken);
            used += taken;
            position += taken;
            if (used == BUFFER) {
                deflate();
            }
        }
    }

    private void deflate() throws IOException {
        crc.update(plain, 0, used);
        deflater.setInput(plain, 0, used);
        while (!deflater.needsInput()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
        used = 0;
    }

    void finish() throws IOException {
        deflate();
        deflater.finish();
        while (!deflater.finished()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
    }

    long crc() {
        return crc.getValue();
    }

    long size() {
        return deflater.getBytesRead();
    }

    long packedSize() {
        return deflater.getBytesWritten();
    }
}
