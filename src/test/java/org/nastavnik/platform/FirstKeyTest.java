package org.nastavnik.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FirstKeyTest {

    @Test
    void startsOnlyWithItsOwnLibrary() {
        assertThatThrownBy(() -> FirstKey.requireOurs(String.class))
                .isInstanceOf(IllegalStateException.class);
    }
}
