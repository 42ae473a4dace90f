package org.nastavnik.deflate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A constant as literals and as copies from constants that are usually written before it. Step
 * {@code i} covers the bytes from {@code from[i]} to {@code from[i + 1]}.
 *
 * @param source id of the constant copied from, {@link #LITERAL} for bytes as they are
 * @param sourceAt where the copy starts in that constant
 * @param slots of {@link Workspace}, for the letters of the constant that values may repeat
 * @param offsets where in the constant these letters stand
 */
record Recipe(int[] from, int[] source, int[] sourceAt, int[] slots, int[] offsets) {

    static final int LITERAL = -1;

    static Recipe literal(byte[] bytes) {
        return new Draft().literal(0).done(bytes);
    }

    int steps() {
        return source.length;
    }

    /** Gathers steps; neighbouring literals become one. */
    static final class Draft {

        private int[] from = new int[16];
        private int[] source = new int[16];
        private int[] sourceAt = new int[16];
        private int steps;

        Draft literal(int at) {
            if (steps == 0 || source[steps - 1] != LITERAL) {
                add(at, LITERAL, 0);
            }
            return this;
        }

        void copy(int at, int constant, int constantAt) {
            add(at, constant, constantAt);
        }

        private void add(int at, int constant, int constantAt) {
            if (steps == source.length) {
                from = Arrays.copyOf(from, 2 * steps);
                source = Arrays.copyOf(source, 2 * steps);
                sourceAt = Arrays.copyOf(sourceAt, 2 * steps);
            }
            from[steps] = at;
            source[steps] = constant;
            sourceAt[steps] = constantAt;
            steps++;
        }

        Recipe done(byte[] bytes) {
            int[] ends = Arrays.copyOf(from, steps + 1);
            ends[steps] = bytes.length;
            int[] offsets =
                    IntStream.rangeClosed(0, bytes.length - Workspace.KEY)
                            .filter(at -> beginsLetter(bytes[at]))
                            .toArray();
            return new Recipe(
                    ends,
                    Arrays.copyOf(source, steps),
                    Arrays.copyOf(sourceAt, steps),
                    IntStream.of(offsets).map(at -> Workspace.slot(bytes, at)).toArray(),
                    offsets);
        }

        /** The first byte of a character of several (UTF-8); markup has none. */
        private static boolean beginsLetter(byte value) {
            return (value & 0xc0) == 0xc0;
        }
    }
}
