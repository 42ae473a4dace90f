package org.nastavnik.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A year of the country's production calendar for a five-day week: article 112 of the Labour Code
 * names the holidays and moves a day off that falls on one to the next working day; the Government
 * moves the two of January, and others, by an act of the year before.
 *
 * @param act that moved days off; null while it is not out
 */
record ProductionYear(int year, @Nullable String act, List<Transfer> transfers) {

    private static final List<MonthDay> JANUARY =
            List.of(1, 2, 3, 4, 5, 6, 7, 8).stream().map(day -> MonthDay.of(1, day)).toList();
    private static final List<MonthDay> OTHERS =
            List.of(
                    MonthDay.of(2, 23),
                    MonthDay.of(3, 8),
                    MonthDay.of(5, 1),
                    MonthDay.of(5, 9),
                    MonthDay.of(6, 12),
                    MonthDay.of(11, 4));

    /** The day off of {@code from} is had on {@code to}. */
    record Transfer(LocalDate from, LocalDate to) {}

    static ProductionYear withoutAct(int year) {
        return new ProductionYear(year, null, List.of());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Weekends that are worked, because their rest was moved. */
    Set<LocalDate> workedWeekends() {
        Set<LocalDate> worked = new TreeSet<>(transfers.stream().map(Transfer::from).toList());
        worked.removeAll(holidays());
        return worked;
    }

    Set<LocalDate> holidays() {
        Set<LocalDate> days = new TreeSet<>();
        JANUARY.forEach(day -> days.add(day.atYear(year)));
        OTHERS.forEach(day -> days.add(day.atYear(year)));
        return days;
    }

    /** Holidays, and days on which others are rested; plain weekends are not among them. */
    Set<LocalDate> daysOff() {
        Set<LocalDate> off = holidays();
        transfers.forEach(transfer -> off.add(transfer.to()));
        Collection<LocalDate> moved = transfers.stream().map(Transfer::from).toList();
        OTHERS.stream()
                .map(day -> day.atYear(year))
                .filter(holiday -> isWeekend(holiday) && !moved.contains(holiday))
                .forEach(holiday -> off.add(nextWorked(holiday, off)));
        return off;
    }

    private static LocalDate nextWorked(LocalDate holiday, Set<LocalDate> off) {
        LocalDate next = holiday.plusDays(1);
        while (isWeekend(next) || off.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
