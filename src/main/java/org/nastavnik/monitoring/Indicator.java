package org.nastavnik.monitoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Percent;

/**
 * An indicator of effectiveness with what it was reckoned from.
 *
 * @param target in percent; null where none is set
 * @param value in percent, null where there is nothing to divide by
 * @param reached there are a target and a value, and the value is not below
 */
public record Indicator(
        String name,
        int part,
        int whole,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        boolean reached) {

    public static Indicator of(String name, int part, int whole, @Nullable BigDecimal target) {
        BigDecimal value = Percent.of(part, whole);
        boolean reached = value != null && target != null && value.compareTo(target) >= 0;
        return new Indicator(name, part, whole, value, target, reached);
    }
}
