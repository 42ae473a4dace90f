package org.nastavnik.deflate;

import java.io.IOException;
import java.util.Arrays;

/** The two codes of a block, told as a third one over their lengths (RFC 1951, 3.2.7). */
final class CodeHeader {

    private static final int[] ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };
    private static final int REPEAT = 16;
    private static final int FEW_ZEROS = 17;
    private static final int MANY_ZEROS = 18;

    private final HuffmanCode code = new HuffmanCode(ORDER.length, 7);
    private final int[] counts = new int[ORDER.length];
    private final byte[] lengths = new byte[Alphabet.LITERALS + Alphabet.DISTANCES];

    /** Symbols of the third code, their extra bits above the low 5. */
    private final int[] told = new int[Alphabet.LITERALS + Alphabet.DISTANCES];

    private int used;

    void write(HuffmanCode literals, HuffmanCode distances, BitStream out) throws IOException {
        int literalCount = Math.max(257, lastUsed(literals) + 1);
        int distanceCount = lastUsed(distances) + 1;
        for (int i = 0; i < literalCount; i++) {
            lengths[i] = (byte) literals.length(i);
        }
        for (int i = 0; i < distanceCount; i++) {
            lengths[literalCount + i] = (byte) distances.length(i);
        }
        gather(literalCount + distanceCount);
        code.fit(counts);
        out.bits(literalCount - 257, 5);
        out.bits(distanceCount - 1, 5);
        writeCode(out);
    }

    private static int lastUsed(HuffmanCode code) {
        int last = code.symbols() - 1;
        while (last > 0 && code.length(last) == 0) {
            last--;
        }
        return last;
    }

    private void gather(int count) {
        used = 0;
        Arrays.fill(counts, 0);
        int at = 0;
        while (at < count) {
            int end = at + 1;
            while (end < count && lengths[end] == lengths[at]) {
                end++;
            }
            tellRun(lengths[at], end - at);
            at = end;
        }
    }

    private void tellRun(int length, int run) {
        int left = run;
        if (length > 0) {
            tell(length, 0);
            left--;
        }
        while (left >= 3) {
            int most = length > 0 ? 6 : left > 10 ? 138 : 10;
            int taken = Math.min(left, most);
            int symbol = length > 0 ? REPEAT : taken > 10 ? MANY_ZEROS : FEW_ZEROS;
            tell(symbol, taken - (symbol == MANY_ZEROS ? 11 : 3));
            left -= taken;
        }
        for (; left > 0; left--) {
            tell(length, 0);
        }
    }

    private void tell(int symbol, int extra) {
        told[used++] = extra << 5 | symbol;
        counts[symbol]++;
    }

    private void writeCode(BitStream out) throws IOException {
        int count = ORDER.length;
        while (count > 4 && code.length(ORDER[count - 1]) == 0) {
            count--;
        }
        out.bits(count - 4, 4);
        for (int i = 0; i < count; i++) {
            out.bits(code.length(ORDER[i]), 3);
        }
        for (int i = 0; i < used; i++) {
            int symbol = told[i] & 31;
            out.bits(code.bits(symbol), code.length(symbol));
            out.bits(told[i] >>> 5, extraBits(symbol));
        }
    }

    private static int extraBits(int symbol) {
        return switch (symbol) {
            case REPEAT -> 2;
            case FEW_ZEROS -> 3;
            case MANY_ZEROS -> 7;
            default -> 0;
        };
    }
}
