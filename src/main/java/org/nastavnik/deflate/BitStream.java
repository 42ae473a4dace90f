package org.nastavnik.deflate;

import java.io.IOException;
import java.io.OutputStream;

/** Bits into bytes, the lowest first (RFC 1951, 3.1.1). */
final class BitStream {

    private static final int BUFFER = 16 * 1024;

    private final byte[] buffer = new byte[BUFFER + 8];
    private OutputStream out = OutputStream.nullOutputStream();
    private int used;
    private long pending;
    private int pendingBits;
    private long written;

    void begin(OutputStream target) {
        out = target;
        used = 0;
        pending = 0;
        pendingBits = 0;
        written = 0;
    }

    /**
     * @param count up to 16
     */
    void bits(int bits, int count) throws IOException {
        pending |= (long) bits << pendingBits;
        pendingBits += count;
        if (pendingBits >= 32) {
            spill();
        }
    }

    private void spill() throws IOException {
        Window.putInt(buffer, used, (int) pending);
        used += 4;
        pending >>>= 32;
        pendingBits -= 32;
        if (used >= BUFFER) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, used);
        written += used;
        used = 0;
    }

    /** Fills the last byte with zeros. */
    void finish() throws IOException {
        while (pendingBits > 0) {
            buffer[used++] = (byte) pending;
            pending >>>= 8;
            pendingBits -= 8;
        }
        flush();
        out = OutputStream.nullOutputStream();
    }

    long written() {
        return written;
    }
}
