package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.inference.BinomialTest;

/** Whether a change before and after may be chance: the two-sided sign test. */
final class SignTest {

    static final int DECIMALS = 3;

    private static final double EVEN = 0.5;

    private SignTest() {}

    /**
     * How likely so uneven a split is where nothing has changed; who stayed the same says nothing.
     */
    static BigDecimal probability(int up, int down) {
        int changed = up + down;
        return rounded(
                changed == 0 ? 1 : BinomialTest.withDefaults().test(changed, up, EVEN).getPValue());
    }

    static BigDecimal rounded(double probability) {
        return BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
