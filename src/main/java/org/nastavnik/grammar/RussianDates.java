package org.nastavnik.grammar;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.shared.Period;

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
        return dayAndMonth(day) + "\u00a0" + day.getYear() + "\u00a0г.";
    }

    /** «с 1 по 5 октября 2026 г.»: what both days share is said once. */
    public static String longForm(Period days) {
        LocalDate to = days.to();
        if (days.from().equals(to)) {
            return longForm(days.from());
        }
        return to == null
                ? from(longForm(days.from()))
                : from(beginning(days.from(), to)) + till(longForm(to));
    }

    private static String beginning(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return longForm(from);
        }
        return from.getMonth() == to.getMonth()
                ? String.valueOf(from.getDayOfMonth())
                : dayAndMonth(from);
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + "\u00a0" + MONTHS.get(day.getMonthValue() - 1);
    }

    /** «с 01.09.2026 по 31.05.2027», «с 01.09.2026» where the end is open. */
    public static String dotted(Period days) {
        LocalDate to = days.to();
        if (days.from().equals(to)) {
            return dotted(days.from());
        }
        return from(dotted(days.from())) + (to == null ? "" : till(dotted(to)));
    }

    private static String from(String day) {
        return "с\u00a0" + day;
    }

    private static String till(String day) {
        return " по\u00a0" + day;
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
