package org.nastavnik.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The mark in the middle; of an even number the middle of the two. */
public final class Median {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Median() {}

    public static BigDecimal of(List<BigDecimal> marks) {
        List<BigDecimal> sorted = marks.stream().sorted().toList();
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return lower.add(upper).divide(TWO, 1, RoundingMode.HALF_UP);
    }
}
