package org.nastavnik.school;

import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are worked: a five-day week, the production calendar of each year, and what the city
 * or the school has set otherwise. A five-day week never makes a term shorter than the law wants.
 */
public final class WorkingDays {

    private final Map<LocalDate, Boolean> own;

    /**
     * @param own days that are worked, or are not, whatever the calendar says
     */
    WorkingDays(Map<LocalDate, Boolean> own) {
        this.own = Map.copyOf(own);
    }

    /** The country's calendar, unchanged. */
    public static WorkingDays ofCountry() {
        return new WorkingDays(Map.of());
    }

    public boolean isWorked(LocalDate day) {
        Boolean set = own.get(day);
        if (set != null) {
            return set;
        }
        ProductionYear year = ProductionYears.of(day.getYear());
        return ProductionYear.isWeekend(day)
                ? year.workedWeekends().contains(day)
                : !year.daysOff().contains(day);
    }

    /**
     * The last of so many working days after that day, which itself does not count: who gives
     * notice on Thursday three working days ahead is free after Tuesday.
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0; ) {
            last = last.plusDays(1);
            if (isWorked(last)) {
                left--;
            }
        }
        return last;
    }
}
