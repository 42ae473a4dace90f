package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Held against what R and SciPy 1.17.1 say of the same numbers. */
class SignedRankTestTest {

    private static List<BigDecimal> differences(double[] before, double[] after) {
        return IntStream.range(0, before.length)
                .mapToObj(i -> BigDecimal.valueOf(after[i]).subtract(BigDecimal.valueOf(before[i])))
                .toList();
    }

    private static List<BigDecimal> of(int... differences) {
        return Arrays.stream(differences).mapToObj(BigDecimal::valueOf).toList();
    }

    /**
     * R documentation, wilcox.test: Hamilton depression scale of nine patients before and after;
     * one-sided V = 40, p = 0.01953, so 0.03906 two-sided.
     */
    @Test
    void agreesWithTheExampleOfR() {
        double[] first = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] second = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

        List<BigDecimal> fallen = differences(first, second);

        assertThat(SignedRankTest.probability(fallen)).isEqualByComparingTo("0.039");
        assertThat(SignedRankTest.isRise(fallen)).isFalse();
    }

    /**
     * Wikipedia, «Wilcoxon signed-rank test»: ten pairs, one of them equal, with ties; W = 9, so
     * the rank sums are 27 and 18. R (exact = FALSE) and SciPy (correction): p = 0.6353.
     */
    @Test
    void leavesOutWhoStayedTheSameAndCorrectsForTies() {
        double[] second = {125, 115, 130, 140, 140, 115, 140, 125, 140, 135};
        double[] first = {110, 122, 125, 120, 140, 124, 123, 137, 135, 145};

        List<BigDecimal> changes = differences(first, second);

        assertThat(SignedRankTest.probability(changes)).isEqualByComparingTo("0.635");
        assertThat(SignedRankTest.isRise(changes)).isTrue();
    }

    /** SciPy: wilcoxon([2,1,2,1,2,1,1,2,1,2,1,1], correction=True, method='approx'). */
    @Test
    void knowsThatTwelveRisesAreNoChance() {
        assertThat(SignedRankTest.probability(of(2, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1)))
                .isEqualByComparingTo("0.002");
    }

    @Test
    void findsNothingWhereNobodyHasChanged() {
        assertThat(SignedRankTest.probability(of(0, 0, 0))).isEqualByComparingTo("1");
        assertThat(SignedRankTest.isRise(of(0, 0, 0))).isFalse();
    }
}
