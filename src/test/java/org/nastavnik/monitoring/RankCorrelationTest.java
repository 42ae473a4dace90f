package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    private static List<RankCorrelation.Point> points(double[] causes, double[] effects) {
        return IntStream.range(0, causes.length)
                .mapToObj(i -> new RankCorrelation.Point(causes[i], effects[i]))
                .toList();
    }

    /**
     * Wikipedia, «Spearman's rank correlation coefficient»: IQ and hours of television of ten
     * persons; rho = −29/165, p = 0.627188 by Student's distribution.
     */
    @Test
    void agreesWithThePublishedExample() {
        double[] iq = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        double[] hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};

        double rho = RankCorrelation.coefficient(points(iq, hours));

        assertThat(rho).isCloseTo(-29.0 / 165, within(1e-12));
        assertThat(RankCorrelation.probability(rho, 10)).isCloseTo(0.627188, within(1e-6));
    }

    /** SciPy 1.17.1, spearmanr with ties: 0.7619059468699385, p = 0.003975676523573508. */
    @Test
    void sharesRanksAmongEquals() {
        double[] one = {5, 1, 2, 2, 3, 8, 8, 4, 9, 10, 11, 12};
        double[] other = {1, 2, 2, 4, 4, 3, 9, 8, 8, 12, 10, 11};

        RankCorrelation found = RankCorrelation.of(points(one, other)).orElseThrow();

        assertThat(found.rho()).isEqualByComparingTo("0.76");
        assertThat(found.p()).isEqualByComparingTo("0.004");
        assertThat(found.isSignificant()).isTrue();
    }

    @Test
    void takesAPerfectOrderForNoChance() {
        double[] up = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] down = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};

        assertThat(RankCorrelation.of(points(up, down)).orElseThrow())
                .satisfies(found -> assertThat(found.rho()).isEqualByComparingTo("-1"))
                .satisfies(found -> assertThat(found.p()).isEqualByComparingTo("0"));
    }

    @Test
    void tellsNothingOfFewPersons() {
        double[] nine = {1, 2, 3, 4, 5, 6, 7, 8, 9};

        assertThat(RankCorrelation.of(points(nine, nine))).isEmpty();
    }

    @Test
    void tellsNothingWhereAllHaveMetAsOften() {
        double[] same = {4, 4, 4, 4, 4, 4, 4, 4, 4, 4};
        double[] changes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

        assertThat(RankCorrelation.of(points(same, changes))).isEmpty();
    }
}
