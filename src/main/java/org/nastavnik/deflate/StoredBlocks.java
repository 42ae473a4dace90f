package org.nastavnik.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A stream of raw Deflate that holds its bytes as they are (RFC 1951, 3.2.4). */
public final class StoredBlocks {

    private static final int LONGEST = 0xffff;
    private static final int HEADER = 5;

    private StoredBlocks() {}

    public static byte[] of(byte[] bytes) {
        int blocks = Math.max(1, (bytes.length + LONGEST - 1) / LONGEST);
        ByteBuffer stream =
                ByteBuffer.allocate(bytes.length + blocks * HEADER).order(ByteOrder.LITTLE_ENDIAN);
        for (int block = 0; block < blocks; block++) {
            int from = block * LONGEST;
            int length = Math.min(LONGEST, bytes.length - from);
            stream.put((byte) (block == blocks - 1 ? 1 : 0));
            stream.putShort((short) length).putShort((short) ~length);
            stream.put(bytes, from, length);
        }
        return stream.array();
    }
}
