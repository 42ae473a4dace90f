package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.shared.SchoolYear;

class MomentTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, FIRST",
        "2026-11-30, FIRST",
        "2026-12-01, SECOND",
        "2027-02-28, SECOND",
        "2027-03-01, THIRD",
        "2027-08-31, THIRD"
    })
    void everyDayOfTheYearHasItsQuarter(LocalDate day, Moment quarter) {
        assertThat(Moment.quarterOf(day)).isEqualTo(quarter);
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST", "SECOND", "THIRD"})
    void quarterBeginsAndEndsInItself(Moment quarter) {
        assertThat(Moment.quarterOf(quarter.firstDay(YEAR))).isEqualTo(quarter);
        assertThat(Moment.quarterOf(quarter.lastDay(YEAR))).isEqualTo(quarter);
        assertThat(Moment.quarterOf(quarter.lastDay(YEAR).plusDays(1))).isNotEqualTo(quarter);
    }
}
