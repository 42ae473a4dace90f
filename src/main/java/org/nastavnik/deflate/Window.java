package org.nastavnik.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The plain bytes written last, at least as many as Deflate can refer to; counts them and sums them
 * up as they pass.
 */
final class Window {

    /** How far back a copy may reach (RFC 1951, 2). */
    static final int REACH = 32 * 1024;

    /** The most that may be appended at once. */
    static final int PIECE = 16 * 1024;

    static final int MIX = 0x9E3779B1;

    private static final int SIZE = REACH + 6 * PIECE;
    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    final byte[] bytes = new byte[SIZE];

    private final CRC32 crc = new CRC32();

    /** Where the next byte goes. */
    private int end;

    /** What of the window is summed up already. */
    private int summed;

    /** How many bytes have left the window. */
    private long gone;

    void clear() {
        end = 0;
        summed = 0;
        gone = 0;
        crc.reset();
    }

    static int intAt(byte[] bytes, int at) {
        return (int) INTS.get(bytes, at);
    }

    static void putLong(byte[] bytes, int at, long value) {
        LONGS.set(bytes, at, value);
    }

    static long longAt(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    int end() {
        return end;
    }

    /** How many bytes were written in all. */
    long written() {
        return gone + end;
    }

    /**
     * To be called before {@link #append}.
     *
     * @param length {@link #PIECE} at most
     * @return how far what stands in the window has moved to its beginning
     */
    int makeRoom(int length) {
        if (end + length <= SIZE) {
            return 0;
        }
        sum();
        int slid = end - REACH;
        System.arraycopy(bytes, slid, bytes, 0, REACH);
        gone += slid;
        end = REACH;
        summed = REACH;
        return slid;
    }

    /**
     * @return where the bytes stand in the window now
     */
    int append(byte[] source, int from, int length) {
        System.arraycopy(source, from, bytes, end, length);
        end += length;
        return end - length;
    }

    private void sum() {
        crc.update(bytes, summed, end - summed);
        summed = end;
    }

    /** The CRC-32 of all that was written. */
    long crc() {
        sum();
        return crc.getValue();
    }

    /**
     * How many bytes from {@code one} on, short of {@code limit}, stand at {@code other} too. Most
     * differ soon.
     */
    int common(int other, int one, int limit) {
        int length = limit - one;
        if (length >= Long.BYTES) {
            long differing = longAt(bytes, other) ^ longAt(bytes, one);
            if (differing != 0) {
                return Long.numberOfTrailingZeros(differing) >>> 3;
            }
        }
        int mismatch = Arrays.mismatch(bytes, other, other + length, bytes, one, limit);
        return mismatch < 0 ? length : mismatch;
    }
}
