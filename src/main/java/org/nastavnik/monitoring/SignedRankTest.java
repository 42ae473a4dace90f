package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Whether a change before and after may be chance: Wilcoxon's two-sided signed-rank test. It weighs
 * how much each person has changed, where the sign test only counts.
 */
final class SignedRankTest {

    private SignedRankTest() {}

    /** Who stayed the same is left out, as Wilcoxon did. */
    static BigDecimal probability(List<BigDecimal> differences) {
        double[] changed = changed(differences);
        return SignTest.rounded(
                changed.length == 0
                        ? 1
                        : WilcoxonSignedRankTest.withDefaults().test(changed).getPValue());
    }

    /** More has been gained than lost, by ranks. */
    static boolean isRise(List<BigDecimal> differences) {
        double[] changed = changed(differences);
        double ranks = changed.length * (changed.length + 1) / 2.0;
        return changed.length > 0
                && WilcoxonSignedRankTest.withDefaults().statistic(changed) > ranks / 2;
    }

    private static double[] changed(List<BigDecimal> differences) {
        return differences.stream()
                .filter(difference -> difference.signum() != 0)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }
}
