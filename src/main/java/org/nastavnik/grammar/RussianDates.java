package org.nastavnik.grammar;

import java.time.LocalDate;
import java.util.List;

/** Dates as official papers write them. */
public final class RussianDates {

    private static final List<String> MONTHS =
            List.of(
                    "января",
                    "февраля",
                    "марта",
                    "апреля",
                    "мая",
                    "июня",
                    "июля",
                    "августа",
                    "сентября",
                    "октября",
                    "ноября",
                    "декабря");

    private RussianDates() {}

    /** «12 сентября 2026 г.», never parted at a line's end. */
    public static String longForm(LocalDate day) {
        return day.getDayOfMonth()
                + "\u00a0"
                + MONTHS.get(day.getMonthValue() - 1)
                + "\u00a0"
                + day.getYear()
                + "\u00a0г.";
    }

    /** «12.09.2026». */
    public static String dotted(LocalDate day) {
        int year = day.getYear();
        char[] text = {
            digit(day.getDayOfMonth() / 10),
            digit(day.getDayOfMonth()),
            '.',
            digit(day.getMonthValue() / 10),
            digit(day.getMonthValue()),
            '.',
            digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year)
        };
        return new String(text);
    }

    private static char digit(int number) {
        return (char) ('0' + number % 10);
    }
}
