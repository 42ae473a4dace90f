package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays COUNTRY = WorkingDays.ofCountry();

    @ParameterizedTest(name = "{0}: worked {1}, {2}")
    @CsvSource({
        "2025-02-24, true, the Government moved 23 February to May",
        "2025-05-02, false, rested for 4 January",
        "2025-05-08, false, rested for 23 February",
        "2025-06-13, false, rested for 8 March",
        "2025-11-01, true, a worked Saturday",
        "2025-11-03, false, rested for 1 November",
        "2026-01-09, false, rested for 3 January",
        "2026-01-12, true, the first working day",
        "2026-03-09, false, 8 March is a Sunday",
        "2026-05-11, false, 9 May is a Saturday",
        "2026-11-04, false, a holiday in the week",
        "2026-11-28, false, a Saturday",
        "2026-12-31, false, rested for 4 January",
        "2027-05-03, false, by the Labour Code alone: 1 May is a Saturday",
        "2027-06-14, false, by the Labour Code alone: 12 June is a Saturday",
        "2027-01-11, true, after the January holidays and the weekend"
    })
    void knowsTheProductionCalendar(LocalDate day, boolean worked, String why) {
        assertThat(COUNTRY.isWorked(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0} + 3 = {1}")
    @CsvSource({
        "2026-11-26, 2026-12-01",
        "2026-11-28, 2026-12-02",
        "2026-12-29, 2027-01-12",
        "2026-05-07, 2026-05-13"
    })
    void countsThreeWorkingDaysAfterTheNotice(LocalDate notice, LocalDate last) {
        assertThat(COUNTRY.plus(notice, 3)).isEqualTo(last);
    }

    @Test
    void putsOwnDaysBeforeTheCalendar() {
        WorkingDays own =
                new WorkingDays(
                        Map.of(
                                LocalDate.of(2026, 11, 28), true,
                                LocalDate.of(2026, 11, 30), false));

        LocalDate last = own.plus(LocalDate.of(2026, 11, 26), 3);

        assertThat(last).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(own.isWorked(LocalDate.of(2026, 11, 30))).isFalse();
    }
}
