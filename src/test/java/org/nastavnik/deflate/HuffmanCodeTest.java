package org.nastavnik.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuffmanCodeTest {

    private static HuffmanCode fitted(int longest, int... counts) {
        HuffmanCode code = new HuffmanCode(counts.length, longest);
        code.fit(counts);
        return code;
    }

    /** Complete: every sequence of bits means something; bounded; no word begins another. */
    private static void assertSound(HuffmanCode code, int longest) {
        long kraft = 0;
        Set<String> words = new HashSet<>();
        for (int symbol = 0; symbol < code.symbols(); symbol++) {
            int length = code.length(symbol);
            assertThat(length).isBetween(0, longest);
            kraft += length == 0 ? 0 : 1L << longest - length;
            if (length > 0) {
                words.add(length + ":" + code.bits(symbol));
            }
        }
        assertThat(kraft).isEqualTo(1L << longest);
        assertThat(words)
                .hasSize(
                        (int)
                                IntStream.range(0, code.symbols())
                                        .filter(s -> code.length(s) > 0)
                                        .count());
    }

    @Test
    void givesFrequentSymbolsShortWords() {
        HuffmanCode code = fitted(15, 1, 1, 2, 4, 8);

        assertThat(IntStream.range(0, 5).map(code::length)).containsExactly(4, 4, 3, 2, 1);
        assertSound(code, 15);
    }

    @Test
    void givesASingleSymbolANeighbour() {
        HuffmanCode code = fitted(15, 0, 0, 9);

        assertThat(IntStream.range(0, 3).map(code::length)).containsExactly(1, 0, 1);
    }

    @Test
    void givesTwoWordsWhereNothingIsCounted() {
        assertSound(fitted(15, new int[30]), 15);
    }

    /** Counts as of Fibonacci make the deepest tree there is. */
    @ParameterizedTest
    @ValueSource(ints = {7, 15})
    void boundsTheLongestWord(int longest) {
        int[] counts = new int[longest + 4];
        counts[0] = 1;
        counts[1] = 1;
        for (int i = 2; i < counts.length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }

        assertSound(fitted(longest, counts), longest);
    }

    @Test
    void isSoundForAnyCounts() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            int[] counts =
                    IntStream.range(0, 2 + random.nextInt(285))
                            .map(i -> (int) Math.exp(random.nextDouble() * 10) - 1)
                            .toArray();

            assertSound(fitted(15, counts), 15);
        }
    }
}
