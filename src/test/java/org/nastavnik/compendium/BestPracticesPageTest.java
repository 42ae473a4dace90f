package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.compendium.BestPracticesPage.Line;

class BestPracticesPageTest {

    private static final Line LINE =
            new Line(
                    1,
                    "Урок вдвоём",
                    "МБОУ СОШ № 5",
                    "«Учитель – учитель»",
                    "INCLUDED",
                    true,
                    false);

    @Test
    void practiceIsFoundByTitleSchoolOrFormHoweverTyped() {
        assertThat(LINE.isMeant(" вдвоем", "")).isTrue();
        assertThat(LINE.isMeant("сош № 5", "")).isTrue();
        assertThat(LINE.isMeant("учитель – учитель", "")).isTrue();
        assertThat(LINE.isMeant("Лаборатория", "")).isFalse();
    }

    @Test
    void practiceOfAnotherStateIsNotMeant() {
        assertThat(LINE.isMeant("", "INCLUDED")).isTrue();
        assertThat(LINE.isMeant("", "PUBLISHED")).isFalse();
    }
}
