package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransferNamesTest {

    private static boolean names(String title) {
        return TransferNames.names(title, List.of(MonitoringFixtures.name("Тестова")));
    }

    @Test
    void findsASurnameInAnyCaseOfTheLanguage() {
        assertThat(names("Опыт Тестовой О.Л.")).isTrue();
        assertThat(names("Тестова и её ученики")).isTrue();
    }

    @Test
    void leavesWordsAloneThatNameNobody() {
        assertThat(names("Урок на двоих")).isFalse();
        assertThat(names("Тестовое задание наставника")).isFalse();
        assertThat(names("как тестовой группе помочь")).isFalse();
    }
}
