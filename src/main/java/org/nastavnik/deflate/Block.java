package org.nastavnik.deflate;

import java.io.IOException;
import java.util.Arrays;

/**
 * The literals and copies of one block of a Deflate stream, counted while they come, written with a
 * code made for them (RFC 1951, 3.2.7), or with the fixed one where they are few.
 */
final class Block {

    static final int MOST = 1 << 15;
    static final int SHORTEST_COPY = 3;
    static final int LONGEST_COPY = 258;

    private static final int END = 256;
    private static final int FEW = 600;
    private static final int COPY = 1 << 31;

    /** A copy is the sign, the length less 3, and 15 bits of distance less 1. */
    private final int[] symbols = new int[MOST];

    private final int[] literalCounts = new int[Alphabet.LITERALS];
    private final int[] distanceCounts = new int[Alphabet.DISTANCES];
    private final HuffmanCode literals = new HuffmanCode(Alphabet.LITERALS, 15);
    private final HuffmanCode distances = new HuffmanCode(Alphabet.DISTANCES, 15);
    private final int[] lengthWords = new int[LONGEST_COPY - SHORTEST_COPY + 1];
    private final byte[] lengthBits = new byte[LONGEST_COPY - SHORTEST_COPY + 1];
    private final CodeHeader header = new CodeHeader();
    private int used;

    void clear() {
        used = 0;
        Arrays.fill(literalCounts, 0);
        Arrays.fill(distanceCounts, 0);
    }

    boolean hasRoomFor(int symbolCount) {
        return used + symbolCount <= MOST;
    }

    void literal(int value) {
        symbols[used++] = value;
        literalCounts[value]++;
    }

    void copy(int length, int distance) {
        symbols[used++] = COPY | length - SHORTEST_COPY << 15 | distance - 1;
        literalCounts[Alphabet.lengthSymbol(length)]++;
        distanceCounts[Alphabet.distanceSymbol(distance)]++;
    }

    void write(BitStream out, boolean last) throws IOException {
        out.bits(last ? 1 : 0, 1);
        literalCounts[END] = 1;
        if (used < FEW) {
            out.bits(1, 2);
            write(out, HuffmanCode.FIXED_LITERALS, HuffmanCode.FIXED_DISTANCES);
        } else {
            out.bits(2, 2);
            literals.fit(literalCounts);
            distances.fit(distanceCounts);
            header.write(literals, distances, out);
            write(out, literals, distances);
        }
        clear();
    }

    private void write(BitStream out, HuffmanCode literal, HuffmanCode distance)
            throws IOException {
        tellLengths(literal);
        for (int i = 0; i < used; i++) {
            int symbol = symbols[i];
            if (symbol >= 0) {
                out.bits(literal.bits(symbol), literal.length(symbol));
            } else {
                copy(symbol, out, distance);
            }
        }
        out.bits(literal.bits(END), literal.length(END));
    }

    /** The words of all lengths with their extra bits, for the code at hand. */
    private void tellLengths(HuffmanCode literal) {
        for (int i = 0; i < lengthBits.length; i++) {
            int length = i + SHORTEST_COPY;
            int symbol = Alphabet.lengthSymbol(length);
            int word = literal.length(symbol);
            lengthWords[i] = literal.bits(symbol) | length - Alphabet.lengthBase(symbol) << word;
            lengthBits[i] = (byte) (word + Alphabet.lengthExtra(symbol));
        }
    }

    private void copy(int symbol, BitStream out, HuffmanCode distance) throws IOException {
        int length = symbol >>> 15 & 0xff;
        int back = (symbol & 0x7fff) + 1;
        int step = Alphabet.distanceSymbol(back);
        int count = lengthBits[length];
        long bits = lengthWords[length] | (long) distance.bits(step) << count;
        count += distance.length(step);
        bits |= (long) (back - Alphabet.distanceBase(step)) << count;
        out.bits(bits, count + Alphabet.distanceExtra(step));
    }
}
