package org.nastavnik.it;

import java.time.LocalDate;
import java.time.ZoneId;
import org.nastavnik.shared.SchoolYear;

/** The days of the walked year, all between its first one and today. */
final class YearDays {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    static final LocalDate FIRST = laterOf(TODAY.minusDays(50), SchoolYear.of(TODAY).firstDay());
    static final LocalDate MET = earlierOf(FIRST.plusDays(5), TODAY);
    static final LocalDate MET_AGAIN = earlierOf(FIRST.plusDays(7), TODAY);
    static final LocalDate REPLACED = earlierOf(FIRST.plusDays(21), TODAY);

    private YearDays() {}

    /** On the first day of a school year there is nobody to replace yet. */
    static boolean longEnoughToReplace() {
        return REPLACED.isAfter(FIRST);
    }

    static String written(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static String month(LocalDate day) {
        return "%02d.%d".formatted(day.getMonthValue(), day.getYear());
    }

    static boolean isMonthOver(LocalDate day) {
        return !month(day).equals(month(TODAY));
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlierOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
