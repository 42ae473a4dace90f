package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.shared.SchoolYear;

class PaperDatesTest {

    private final PaperDates dates = new PaperDates(new SchoolYear(2025));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.09.2025",
                "12.09.2025 г.",
                "12.09.25",
                "12.9.2025",
                "12. 09. 2025",
                "12/09/2025",
                "2025-09-12",
                "12.09",
                "12 сентября 2025 г.",
                "12 сентября 2025 года",
                "12 Сентября",
                "12 сент. 2025",
                "12-го сентября",
                "пятница, 12.09.2025, 14:30",
                "12.09.2025\n15.30"
            })
    void readsADayInAllUsualSpellings(String written) {
        assertThat(dates.day(written)).contains(LocalDate.of(2025, 9, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "сентябрь", "12.09, 19.09", "31.02.2026", "еженедельно", "10-12 мая"})
    void whatIsNoSingleDayIsNotGuessed(String written) {
        assertThat(dates.day(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "до 15.10 | 2025-10-15",
                "не позднее 20 декабря | 2025-12-20",
                "сентябрь | 2025-09-30",
                "Январь | 2026-01-31",
                "сентябрь – октябрь 2025 | 2025-10-31",
                "октябрь, ноябрь | 2025-11-30",
                "сентябрь 2025 – май 2026 | 2026-05-31",
                "ноябрь - февраль | 2026-02-28",
                "09.2025 – 05.2026 | 2026-05-31",
                "10-12 октября | 2025-10-12",
                "10 и 12 октября | 2025-10-12",
                "12.09.2025 – 20.09.2025 | 2025-09-20",
                "1 четверть | 2025-10-31",
                "II четверть | 2025-12-31",
                "3-я четверть | 2026-03-31",
                "четвёртая четверть | 2026-05-31",
                "1 полугодие | 2025-12-31",
                "второе полугодие | 2026-05-31",
                "в течение года | 2026-05-31",
                "В течении учебного года | 2026-05-31",
                "постоянно | 2026-05-31"
            })
    void reckonsTheLastDayOfADeadline(String written, LocalDate last) {
        assertThat(dates.lastDay(written)).contains(last);
    }

    @Test
    void aDashAtTheEndOfALineDividesMonths() {
        Optional<LocalDate> last = dates.lastDay("октябрь-\nноябрь 2025 г.");

        assertThat(last).contains(LocalDate.of(2025, 11, 30));
    }

    @Test
    void aDeadlineThatNamesNoTimeHasNoLastDay() {
        Optional<LocalDate> last = dates.lastDay("по графику");

        assertThat(last).isEmpty();
    }
}
