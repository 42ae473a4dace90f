package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void isReachedAtItsTarget() {
        assertThat(Indicator.of("охват", 10, 100, TEN).reached()).isTrue();
        assertThat(Indicator.of("охват", 99, 1000, TEN).reached()).isFalse();
    }

    @Test
    void isNotReachedWithoutATarget() {
        assertThat(Indicator.of("охват", 10, 10, null).reached()).isFalse();
    }

    @Test
    void hasNoValueWhereNobodyCouldTakePart() {
        Indicator indicator = Indicator.of("охват", 0, 0, TEN);

        assertThat(indicator.value()).isNull();
        assertThat(indicator.reached()).isFalse();
    }
}
