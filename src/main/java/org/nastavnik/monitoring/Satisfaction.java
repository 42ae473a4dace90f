package org.nastavnik.monitoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Percent;
import org.nastavnik.survey.Score;

/**
 * How many liked to take part.
 *
 * @param group who was asked: «наставляемые»
 * @param n who answered
 * @param few too few to be told
 * @param content who liked it, null where they are few
 * @param share as the number
 */
public record Satisfaction(
        String group, int n, boolean few, @Nullable Integer content, @Nullable BigDecimal share) {

    public static Satisfaction of(String group, int n, int content) {
        return Score.isFew(n)
                ? new Satisfaction(group, n, true, null, null)
                : new Satisfaction(group, n, false, content, Percent.of(content, n));
    }
}
