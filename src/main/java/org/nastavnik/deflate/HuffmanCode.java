package org.nastavnik.deflate;

import java.util.Arrays;

/**
 * A canonical prefix code of bounded length (RFC 1951, 3.2.2). The lengths are found by the method
 * of Moffat and Katajainen; those over the bound are shortened at the cost of others.
 */
final class HuffmanCode {

    static final HuffmanCode FIXED_LITERALS = fixedLiterals();
    static final HuffmanCode FIXED_DISTANCES = fixedDistances();

    private final int longest;
    private final byte[] lengths;
    private final short[] bits;

    /** Used symbols by count, the rarest first: the count above, the symbol in the low 16 bits. */
    private final long[] ranked;

    private final int[] depths;
    private final int[] ofLength = new int[64];
    private int usedSymbols;

    HuffmanCode(int symbols, int longest) {
        this.longest = longest;
        this.lengths = new byte[symbols];
        this.bits = new short[symbols];
        this.ranked = new long[symbols];
        this.depths = new int[symbols];
    }

    private static HuffmanCode fixedLiterals() {
        HuffmanCode code = new HuffmanCode(288, 15);
        Arrays.fill(code.lengths, 0, 144, (byte) 8);
        Arrays.fill(code.lengths, 144, 256, (byte) 9);
        Arrays.fill(code.lengths, 256, 280, (byte) 7);
        Arrays.fill(code.lengths, 280, 288, (byte) 8);
        code.assignBits();
        return code;
    }

    private static HuffmanCode fixedDistances() {
        HuffmanCode code = new HuffmanCode(Alphabet.DISTANCES, 15);
        Arrays.fill(code.lengths, (byte) 5);
        code.assignBits();
        return code;
    }

    int symbols() {
        return lengths.length;
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    /** The code word, its first bit lowest. */
    int bits(int symbol) {
        return bits[symbol] & 0xffff;
    }

    /**
     * Makes the code for symbols that come so often; at least two get a word, as some readers want.
     */
    void fit(int[] counts) {
        rank(counts);
        measure();
        Arrays.fill(ofLength, 0);
        for (int i = 0; i < usedSymbols; i++) {
            ofLength[Math.min(depths[i], longest)]++;
        }
        bound();
        spread();
        assignBits();
    }

    private void rank(int[] counts) {
        usedSymbols = 0;
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (counts[symbol] > 0) {
                ranked[usedSymbols++] = (long) counts[symbol] << 16 | symbol;
            }
        }
        for (int symbol = 0; usedSymbols < 2; symbol++) {
            if (counts[symbol] == 0) {
                ranked[usedSymbols++] = 1L << 16 | symbol;
            }
        }
        Arrays.sort(ranked, 0, usedSymbols);
        for (int i = 0; i < usedSymbols; i++) {
            depths[i] = (int) (ranked[i] >>> 16);
        }
    }

    /** Counts become parents, parents become depths of inner nodes, those the depths of leaves. */
    private void measure() {
        join();
        int n = usedSymbols;
        depths[n - 2] = 0;
        for (int next = n - 3; next >= 0; next--) {
            depths[next] = depths[depths[next]] + 1;
        }
        int available = 1;
        int depth = 0;
        int root = n - 2;
        int next = n - 1;
        while (available > 0) {
            int inner = 0;
            while (root >= 0 && depths[root] == depth) {
                inner++;
                root--;
            }
            for (; available > inner; available--) {
                depths[next--] = depth;
            }
            available = 2 * inner;
            depth++;
        }
    }

    private void join() {
        int n = usedSymbols;
        depths[0] += depths[1];
        int root = 0;
        int leaf = 2;
        for (int next = 1; next < n - 1; next++) {
            int sum = 0;
            for (int i = 0; i < 2; i++) {
                boolean inner = leaf >= n || root < next && depths[root] < depths[leaf];
                sum += inner ? depths[root] : depths[leaf++];
                if (inner) {
                    depths[root++] = next;
                }
            }
            depths[next] = sum;
        }
    }

    private void bound() {
        int total = 0;
        for (int length = longest; length > 0; length--) {
            total += ofLength[length] << longest - length;
        }
        for (; total > 1 << longest; total--) {
            ofLength[longest]--;
            int length = longest - 1;
            while (ofLength[length] == 0) {
                length--;
            }
            ofLength[length]--;
            ofLength[length + 1] += 2;
        }
    }

    private void spread() {
        Arrays.fill(lengths, (byte) 0);
        int next = 0;
        for (int length = longest; length > 0; length--) {
            for (int i = 0; i < ofLength[length]; i++) {
                lengths[(int) (ranked[next++] & 0xffff)] = (byte) length;
            }
        }
    }

    private void assignBits() {
        int[] next = new int[longest + 2];
        for (byte length : lengths) {
            next[length + 1] += length > 0 ? 1 : 0;
        }
        next[1] = 0;
        for (int length = 2; length <= longest; length++) {
            next[length] = next[length] + next[length - 1] << 1;
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                bits[symbol] = (short) (Integer.reverse(next[length]++) >>> 32 - length);
            }
        }
    }
}
