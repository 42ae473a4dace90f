package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.docx.ChartData;
import org.nastavnik.docx.Picture;
import org.nastavnik.docx.RichText;

class SnapshotTest {

    record Page(RichText about, Picture emblem, ChartData chart) {}

    @Test
    void namesPicturesByTheirHashAndKeepsTheRest() {
        Page page =
                new Page(
                        new RichText("<p>О школе</p>"),
                        new Picture(new byte[] {1, 2, 3}, "Эмблема"),
                        new ChartData(
                                "Итоги",
                                List.of("Вход", "Выход"),
                                List.of(
                                        new ChartData.Series(
                                                "Балл",
                                                Arrays.asList(new BigDecimal("3.50"), null)))));

        assertThat(Snapshot.of(page))
                .isEqualTo(
                        "{\"about\":{\"html\":\"<p>О школе</p>\"},"
                                + "\"emblem\":{\"content\":{\"sha256\":\"039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81\",\"size\":3},"
                                + "\"description\":\"Эмблема\"},"
                                + "\"chart\":{\"title\":\"Итоги\",\"categories\":[\"Вход\",\"Выход\"],"
                                + "\"series\":[{\"name\":\"Балл\",\"values\":[3.50,null]}]}}");
    }

    @ParameterizedTest
    @CsvSource({
        "'на основании приказа от 05.10.2026 № 1 «О наставниках»', true",
        "'на основании приказа от 05.10.2026 № 1, в целях', true",
        "'на основании приказа от 05.10.2026 № 12 «О парах»', false",
        "'на основании приказа от 05.10.2026 № 1-к «О парах»', false",
        "'на основании приказа от 05.10.2026 № 1/2', false",
        "'на основании приказа от 06.10.2026 № 1 «О парах»', false"
    })
    void namesAnOrderByItsWholeNumber(String text, boolean named) {
        assertThat(Snapshot.names(text, new Registration("1", LocalDate.of(2026, 10, 5))))
                .isEqualTo(named);
    }
}
