package org.nastavnik.monitoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a group has reached.
 *
 * @param hidden the group is so small that the value would describe a person
 * @param value in percent; null where it is hidden or nothing is known
 */
public record Outcome(boolean hidden, @Nullable BigDecimal value) {

    static final Outcome HIDDEN = new Outcome(true, null);
}
