package org.nastavnik.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param act by which the Government moved days off; null while it is not out
 * @param city whose days are set here: the whole city's, else the school's own
 */
public record CalendarPage(
        int year,
        @Nullable String act,
        List<String> daysOff,
        List<String> workedWeekends,
        List<Own> own,
        boolean city,
        CalendarForm form,
        Problems problems) {

    /**
     * @param mine set here and to be taken back here
     */
    public record Own(long id, String day, boolean worked, String note, boolean mine) {}
}
