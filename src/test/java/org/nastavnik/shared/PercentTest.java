package org.nastavnik.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PercentTest {

    @Test
    void roundsHalfUpToOneDecimal() {
        assertThat(Percent.of(1, 3)).isEqualTo(new BigDecimal("33.3"));
        assertThat(Percent.of(2, 3)).isEqualTo(new BigDecimal("66.7"));
        assertThat(Percent.of(1, 16)).isEqualTo(new BigDecimal("6.3"));
        assertThat(Percent.of(7, 7)).isEqualTo(new BigDecimal("100.0"));
    }

    @Test
    void knowsNothingWhereThereIsNoWhole() {
        assertThat(Percent.of(0, 0)).isNull();
    }

    @Test
    void keepsZeroApartFromUnknown() {
        assertThat(Percent.of(0, 12)).isEqualTo(new BigDecimal("0.0"));
    }
}
