package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final BigDecimal NINETY = new BigDecimal("90.0");
    private static final Outcome SHOWN = new Outcome(false, NINETY);

    @Test
    void hidesOneOrTwoPersons() {
        assertThat(SmallCells.count(1)).isNull();
        assertThat(SmallCells.count(2)).isNull();
    }

    @Test
    void tellsNobodyAndThree() {
        assertThat(SmallCells.count(0)).isZero();
        assertThat(SmallCells.count(3)).isEqualTo(3);
    }

    @Test
    void hidesWhatTwoPersonsHaveReached() {
        assertThat(SmallCells.outcome(2, NINETY)).isEqualTo(Outcome.HIDDEN);
        assertThat(SmallCells.outcome(3, NINETY)).isEqualTo(SHOWN);
    }

    @Test
    void hidesATotalThatWouldGiveASingleRowAway() {
        assertThat(SmallCells.total(List.of(SHOWN, Outcome.HIDDEN), NINETY))
                .isEqualTo(Outcome.HIDDEN);
    }

    @Test
    void showsATotalOverSeveralHiddenRowsOrNone() {
        assertThat(SmallCells.total(List.of(Outcome.HIDDEN, SHOWN, Outcome.HIDDEN), NINETY))
                .isEqualTo(SHOWN);
        assertThat(SmallCells.total(List.of(SHOWN), NINETY)).isEqualTo(SHOWN);
    }
}
