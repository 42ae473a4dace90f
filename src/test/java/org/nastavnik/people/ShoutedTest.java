package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShoutedTest {

    @ParameterizedTest
    @CsvSource({
        "ОБРАЗЦОВ, Образцов",
        "ОБРАЗЦОВ-ТЕСТОВ, Образцов-Тестов",
        "ГАСАН ОГЛЫ, Гасан оглы",
        "ЁЛКИН, Ёлкин",
        "де Примеров, де Примеров",
        "МакПримеров, МакПримеров"
    })
    void namesInCapitalsAreOfferedAsUsuallyWritten(String typed, String usual) {
        assertThat(Shouted.usual(typed)).isEqualTo(usual);
    }

    @Test
    void aSingleLetterIsNoShout() {
        assertThat(Shouted.is("Я")).isFalse();
    }
}
