package org.nastavnik.journal;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * How long nothing was written into a journal. Holidays that are the same for all schools do not
 * count: the first days of January and the summer. Holidays of a school the program does not know.
 */
final class Silence {

    private static final MonthDay LAST_OF_NEW_YEAR = MonthDay.of(Month.JANUARY, 8);

    private Silence() {}

    /** Days after {@code last} up to and with {@code today}, holidays aside. */
    static long days(LocalDate last, LocalDate today) {
        return last.isBefore(today)
                ? last.plusDays(1)
                        .datesUntil(today.plusDays(1))
                        .filter(day -> !isHoliday(day))
                        .count()
                : 0;
    }

    private static boolean isHoliday(LocalDate day) {
        boolean newYear =
                day.getMonth() == Month.JANUARY && !MonthDay.from(day).isAfter(LAST_OF_NEW_YEAR);
        return newYear
                || day.getMonth() == Month.JUNE
                || day.getMonth() == Month.JULY
                || day.getMonth() == Month.AUGUST;
    }
}
