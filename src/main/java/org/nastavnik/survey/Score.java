package org.nastavnik.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What marks say together.
 *
 * @param n how many marks there are
 * @param few too few to be told: the reader could guess whose they are
 * @param mean null where there are no marks, or few
 */
public record Score(int n, boolean few, @Nullable BigDecimal mean) {

    private static final int LEAST = 5;

    public static Score of(List<BigDecimal> marks) {
        return isEnough(marks.size())
                ? new Score(marks.size(), false, mean(marks))
                : new Score(marks.size(), isFew(marks.size()), null);
    }

    public static Score ofMarks(List<Integer> marks) {
        return of(marks.stream().map(BigDecimal::valueOf).toList());
    }

    /** Some, but fewer than may be reported. */
    public static boolean isFew(int n) {
        return n > 0 && n < LEAST;
    }

    public static boolean isEnough(int n) {
        return n >= LEAST;
    }

    private static BigDecimal mean(List<BigDecimal> marks) {
        return marks.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(marks.size()), 1, RoundingMode.HALF_UP);
    }
}
