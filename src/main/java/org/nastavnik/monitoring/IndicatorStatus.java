package org.nastavnik.monitoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How an indicator stands against its target; no data is not failure. */
enum IndicatorStatus {
    REACHED,
    NOT_REACHED,
    NO_TARGET,
    NO_DATA;

    static IndicatorStatus of(@Nullable BigDecimal value, @Nullable IndicatorTarget target) {
        if (value == null) {
            return NO_DATA;
        }
        if (target == null) {
            return NO_TARGET;
        }
        return target.isReachedBy(value) ? REACHED : NOT_REACHED;
    }

    /**
     * @param lowest of the parts that must each reach the target
     */
    IndicatorStatus with(@Nullable Integer lowest, @Nullable IndicatorTarget target) {
        boolean fails =
                lowest != null && target != null && !target.isReachedBy(BigDecimal.valueOf(lowest));
        return this == REACHED && fails ? NOT_REACHED : this;
    }
}
