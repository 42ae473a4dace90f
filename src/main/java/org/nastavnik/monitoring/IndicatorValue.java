package org.nastavnik.monitoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Percent;

/**
 * An indicator, or one target group of it, with what it was reckoned from.
 *
 * @param group "" where the indicator has no groups
 * @param part null for unknown, which is not 0
 */
record IndicatorValue(
        IndicatorRule rule, String group, @Nullable Integer part, @Nullable Integer whole) {

    /** In percent with one decimal; of a plain number the number; null for no data. */
    @Nullable BigDecimal value() {
        if (part == null) {
            return null;
        }
        if (!rule.percent()) {
            return BigDecimal.valueOf(part);
        }
        return whole == null ? null : Percent.of(part, whole);
    }

    /** More than all: somebody has counted or typed wrongly. */
    boolean isImpossible() {
        return part != null && whole != null && part > whole;
    }
}
