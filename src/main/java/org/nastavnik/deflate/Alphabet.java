package org.nastavnik.deflate;

/** How lengths and distances of copies are told (RFC 1951, 3.2.5). */
final class Alphabet {

    static final int LITERALS = 286;
    static final int DISTANCES = 30;

    private static final int FIRST_LENGTH = 257;
    private static final int[] LENGTH_BASE = new int[LITERALS - FIRST_LENGTH];
    private static final int[] LENGTH_EXTRA = new int[LITERALS - FIRST_LENGTH];
    private static final int[] DISTANCE_BASE = new int[DISTANCES];
    private static final int[] DISTANCE_EXTRA = new int[DISTANCES];
    private static final short[] OF_LENGTH = new short[Block.LONGEST_COPY + 1];
    private static final byte[] OF_NEAR = new byte[256];
    private static final byte[] OF_FAR = new byte[256];

    static {
        int length = Block.SHORTEST_COPY;
        for (int i = 0; i < LENGTH_BASE.length - 1; i++) {
            LENGTH_EXTRA[i] = i < 8 ? 0 : i / 4 - 1;
            LENGTH_BASE[i] = length;
            for (int n = 0; n < 1 << LENGTH_EXTRA[i]; n++) {
                OF_LENGTH[Math.min(length++, Block.LONGEST_COPY)] = (short) (FIRST_LENGTH + i);
            }
        }
        LENGTH_BASE[28] = Block.LONGEST_COPY;
        OF_LENGTH[Block.LONGEST_COPY] = (short) (FIRST_LENGTH + 28);
        int distance = 1;
        for (int i = 0; i < DISTANCES; i++) {
            DISTANCE_EXTRA[i] = i < 4 ? 0 : i / 2 - 1;
            DISTANCE_BASE[i] = distance;
            for (int n = 0; n < 1 << DISTANCE_EXTRA[i]; n++, distance++) {
                if (distance <= 256) {
                    OF_NEAR[distance - 1] = (byte) i;
                } else {
                    OF_FAR[distance - 1 >> 7] = (byte) i;
                }
            }
        }
    }

    private Alphabet() {}

    static int lengthSymbol(int length) {
        return OF_LENGTH[length];
    }

    static int lengthBase(int symbol) {
        return LENGTH_BASE[symbol - FIRST_LENGTH];
    }

    static int lengthExtra(int symbol) {
        return LENGTH_EXTRA[symbol - FIRST_LENGTH];
    }

    static int distanceSymbol(int distance) {
        int d = distance - 1;
        return d < 256 ? OF_NEAR[d] : OF_FAR[d >> 7];
    }

    static int distanceBase(int symbol) {
        return DISTANCE_BASE[symbol];
    }

    static int distanceExtra(int symbol) {
        return DISTANCE_EXTRA[symbol];
    }
}
