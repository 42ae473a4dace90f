package org.nastavnik.deflate;

import java.io.IOException;
import java.io.OutputStream;

/** Bits into bytes, the lowest first (RFC 1951, 3.1.1). */
final class BitStream {

    private static final int BUFFER = 16 * 1024;

    private final byte[] buffer = new byte[BUFFER];
    private OutputStream out = OutputStream.nullOutputStream();
    private int used;

    /** Fewer than eight bits wait between two calls. */
    private long waiting;

    private int waitingBits;
    private long written;

    void begin(OutputStream target) {
        out = target;
        used = 0;
        waiting = 0;
        waitingBits = 0;
        written = 0;
    }

    /**
     * @param count up to 56; above them the bits are 0
     */
    void bits(long bits, int count) throws IOException {
        long all = waiting | bits << waitingBits;
        int allBits = waitingBits + count;
        Window.putLong(buffer, used, all);
        used += allBits >>> 3;
        waiting = all >>> (allBits & ~7);
        waitingBits = allBits & 7;
        if (used > BUFFER - Long.BYTES) {
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
        if (waitingBits > 0) {
            buffer[used++] = (byte) waiting;
            waitingBits = 0;
        }
        flush();
        out = OutputStream.nullOutputStream();
    }

    long written() {
        return written;
    }
}
