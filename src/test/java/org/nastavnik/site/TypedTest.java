package org.nastavnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void numberCopiedFromAPaperIsTheSameNumber() {
        assertThat(Typed.text("\u00a0100\u2011к от\u00a05 мая ")).isEqualTo("100-к от 5 мая");
    }

    @Test
    void nothingButSpacesIsNothing() {
        assertThat(Typed.text(" \u00a0 ")).isNull();
        assertThat(Typed.text(null)).isNull();
    }
}
