package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 8 to 2 is the worked example of «Sign test» in Wikipedia (fore and hind legs of deer, p = 0.109);
 * the others agree with binomtest of SciPy 1.17.1.
 */
class SignTestTest {

    @ParameterizedTest
    @CsvSource({
        "6, 0, 0.031",
        "0, 6, 0.031",
        "8, 2, 0.109",
        "5, 1, 0.219",
        "12, 0, 0.000",
        "5, 5, 1",
        "0, 0, 1"
    })
    void knowsHowLikelyChanceSplitsSo(int up, int down, String p) {
        assertThat(SignTest.probability(up, down)).isEqualByComparingTo(p);
    }
}
