package org.nastavnik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.desk.TextDifference.Change;

class TextDifferenceTest {

    @Test
    void seesNothingInTheSameText() {
        assertThat(TextDifference.between("ПРИКАЗ\n\nо парах\n", "ПРИКАЗ\nо парах")).isEmpty();
    }

    @Test
    void namesWhatWentAndWhatCameInItsOrder() {
        assertThat(TextDifference.between("a\nb\nc\nd", "a\nx\nc\nd\ne"))
                .containsExactly(
                        new Change(false, "b"), new Change(true, "x"), new Change(true, "e"));
    }

    @Test
    void keepsWhatOnlyMovedDown() {
        assertThat(TextDifference.between("a\nb", "new\na\nb"))
                .containsExactly(new Change(true, "new"));
    }
}
