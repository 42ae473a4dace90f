package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/**
 * Whether two things grow together: Spearman's rank correlation.
 *
 * @param rho −1 to 1
 * @param p how likely so close a bond is where there is none, by Student's distribution
 */
record RankCorrelation(int n, BigDecimal rho, BigDecimal p) {

    static final int LEAST = 10;

    private static final BigDecimal CHANCE = new BigDecimal("0.05");
    private static final int DECIMALS = 2;

    /** One person: what may be the cause, and what has come of it. */
    record Point(double cause, double effect) {}

    boolean isSignificant() {
        return p.compareTo(CHANCE) < 0;
    }

    /** Empty for few persons, and where one side is the same for all. */
    static Optional<RankCorrelation> of(List<Point> points) {
        double rho = points.size() < LEAST ? Double.NaN : coefficient(points);
        return Double.isNaN(rho)
                ? Optional.empty()
                : Optional.of(
                        new RankCorrelation(
                                points.size(),
                                BigDecimal.valueOf(rho).setScale(DECIMALS, RoundingMode.HALF_UP),
                                SignTest.rounded(probability(rho, points.size()))));
    }

    /**
     * Of the ranks what Pearson's coefficient is of the numbers; not a number without variation.
     */
    static double coefficient(List<Point> points) {
        double[] cause = centred(points, Point::cause);
        double[] effect = centred(points, Point::effect);
        return product(cause, effect) / Math.sqrt(product(cause, cause) * product(effect, effect));
    }

    private static double[] centred(List<Point> points, ToDoubleFunction<Point> side) {
        double[] ranks =
                new NaturalRanking(TiesStrategy.AVERAGE)
                        .apply(points.stream().mapToDouble(side).toArray());
        double mean = Mean.of(ranks).getAsDouble();
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] -= mean;
        }
        return ranks;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    static double probability(double rho, int n) {
        double unexplained = 1 - rho * rho;
        if (unexplained <= 0) {
            return 0;
        }
        double t = Math.abs(rho) * Math.sqrt((n - 2) / unexplained);
        return 2 * TDistribution.of(n - 2).survivalProbability(t);
    }
}
