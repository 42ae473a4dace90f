package org.nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void tellsTheMeanFromFiveMarksOn() {
        assertThat(Score.ofMarks(List.of(10, 7, 8, 9, 7)))
                .isEqualTo(new Score(5, false, new BigDecimal("8.2")));
    }

    @Test
    void roundsHalfUp() {
        Score score = Score.ofMarks(List.of(8, 8, 8, 8, 9, 8, 8, 9));

        assertThat(score.mean()).isEqualTo(new BigDecimal("8.3"));
    }

    @Test
    void putsTheMedianInTheMiddle() {
        assertThat(Median.of(marks(10, 7, 8, 9, 7))).isEqualTo(new BigDecimal("8.0"));
        assertThat(Median.of(marks(1, 2, 3, 8, 9, 10))).isEqualTo(new BigDecimal("5.5"));
    }

    private static List<BigDecimal> marks(int... marks) {
        return Arrays.stream(marks).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    void keepsFewMarksToItself() {
        assertThat(Score.ofMarks(List.of(10, 9, 8, 7))).isEqualTo(new Score(4, true, null));
    }

    @Test
    void knowsNothingWithoutMarks() {
        assertThat(Score.ofMarks(List.of())).isEqualTo(new Score(0, false, null));
    }
}
