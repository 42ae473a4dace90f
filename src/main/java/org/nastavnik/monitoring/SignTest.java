package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Whether a change before and after may be chance: the two-sided sign test. */
final class SignTest {

    private static final int DECIMALS = 3;

    private SignTest() {}

    /**
     * How likely so uneven a split is where nothing has changed; who stayed the same says nothing.
     */
    static BigDecimal probability(int up, int down) {
        int changed = up + down;
        BigInteger ways = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int i = 0; i <= Math.min(up, down); i++) {
            ways = ways.add(choose);
            choose =
                    choose.multiply(BigInteger.valueOf(changed - i))
                            .divide(BigInteger.valueOf(i + 1));
        }
        BigDecimal twoSided = new BigDecimal(ways.shiftLeft(1));
        BigDecimal all = new BigDecimal(BigInteger.ONE.shiftLeft(changed));
        return twoSided.divide(all, DECIMALS, RoundingMode.HALF_UP).min(BigDecimal.ONE);
    }
}
