package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactTest {

    static Impact.Pair pair(@Nullable Integer entry, @Nullable Integer exit) {
        return new Impact.Pair(decimal(entry), decimal(exit));
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer mark) {
        return mark == null ? null : BigDecimal.valueOf(mark);
    }

    private static Impact impact(boolean fallIsGood, List<Impact.Pair> persons) {
        return Impact.of("тревожность", fallIsGood, persons);
    }

    private static List<Impact.Pair> times(int n, Impact.Pair pair) {
        return Collections.nCopies(n, pair);
    }

    @Test
    void tellsMeansAndTheirDifference() {
        Impact impact = impact(false, times(5, pair(4, 7)));

        assertThat(impact.entry()).isEqualTo(new BigDecimal("4.0"));
        assertThat(impact.exit()).isEqualTo(new BigDecimal("7.0"));
        assertThat(impact.change()).isEqualTo(new BigDecimal("3.0"));
    }

    @Test
    void keepsFewPersonsToItself() {
        assertThat(impact(false, times(4, pair(4, 7))))
                .isEqualTo(new Impact("тревожность", false, 4, true, null, null, null, null, null));
    }

    @Test
    void countsOnlyThoseMeasuredTwice() {
        List<Impact.Pair> persons = new ArrayList<>(times(5, pair(4, 7)));
        persons.add(pair(1, null));
        persons.add(pair(null, 10));
        persons.add(pair(null, 10));

        Impact impact = impact(false, persons);

        assertThat(impact.n()).isEqualTo(5);
        assertThat(impact.exit()).isEqualTo(new BigDecimal("7.0"));
        assertThat(impact.missing()).isEqualTo(new Impact.Missing(2, 1));
    }

    @Test
    void doesNotTellChangeFromChanceBelowTenPersons() {
        assertThat(impact(false, times(9, pair(4, 7))).significance()).isNull();
    }

    @Test
    void takesAFallOfAnxietyForGood() {
        Impact.Significance significance = impact(true, times(10, pair(7, 5))).significance();

        assertThat(significance)
                .isEqualTo(
                        new Impact.Significance(
                                new BigDecimal("7.0"),
                                new BigDecimal("5.0"),
                                10,
                                0,
                                0,
                                new BigDecimal("0.002"),
                                new BigDecimal("0.002"),
                                true,
                                true));
    }

    @Test
    void takesAnEvenSplitForChance() {
        List<Impact.Pair> persons = new ArrayList<>(times(6, pair(4, 5)));
        persons.addAll(times(6, pair(5, 4)));

        Impact.Significance significance = impact(false, persons).significance();

        assertThat(significance).isNotNull();
        assertThat(significance.significant()).isFalse();
        assertThat(significance.p()).isEqualByComparingTo("1");
    }
}
