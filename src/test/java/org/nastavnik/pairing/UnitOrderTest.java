package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Period;

class UnitOrderTest {

    private static UnitLine line(String code, String mentor, String state) {
        LocalDate first = LocalDate.of(2026, 10, 1);
        return new UnitLine(
                1,
                code,
                "PAIR",
                "учитель – учитель",
                mentor,
                List.of("Учебная Майя"),
                new Period(first, null),
                state);
    }

    private static List<String> sorted(String by, UnitLine... lines) {
        return Stream.of(lines).sorted(UnitOrder.of(by).lines()).map(UnitLine::code).toList();
    }

    @Test
    void yoStandsRightBehindYe() {
        assertThat(
                        sorted(
                                "MENTOR",
                                line("П-01", "Жуков Иван", "ACTIVE"),
                                line("П-02", "Ёлкин Иван", "ACTIVE"),
                                line("П-03", "Елкин Иван", "ACTIVE")))
                .containsExactly("П-03", "П-02", "П-01");
    }

    @Test
    void equalOnesStandByTheirCodes() {
        assertThat(
                        sorted(
                                "STATE",
                                line("П-02", "Тестов Иван", "ACTIVE"),
                                line("П-01", "Образцов Пётр", "ACTIVE"),
                                line("П-03", "Ёлкин Иван", "PROPOSED")))
                .containsExactly("П-03", "П-01", "П-02");
    }

    @Test
    void nonsenseInTheAddressSortsByCode() {
        assertThat(UnitOrder.of("; drop")).isEqualTo(UnitOrder.CODE);
    }
}
