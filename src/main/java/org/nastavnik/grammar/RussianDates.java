package org.nastavnik.grammar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as official papers write them. */
public final class RussianDates {

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
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
        return DOTTED.format(day);
    }
}
