package org.nastavnik.school;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.nastavnik.shared.SchoolOwned;

/**
 * A day on which a school, or the whole city, works or rests whatever the production calendar says:
 * a transfer that came out late, the first snow's day off. The city's days bear the school 0; a
 * school's own go before them.
 */
@Entity
@Table(name = "calendar_day")
@NamedQuery(
        name = "CalendarDay.of",
        query =
                "select d from CalendarDay d where d.schoolId = :school or d.schoolId = 0"
                        + " order by d.onDay")
class CalendarDay extends SchoolOwned {

    static final long CITY = 0;

    private LocalDate onDay;
    private boolean worked;
    private String note;

    protected CalendarDay() {}

    CalendarDay(long schoolId, LocalDate onDay, boolean worked, String note) {
        super(schoolId);
        this.onDay = onDay;
        this.worked = worked;
        this.note = note;
    }

    void become(boolean isWorked, String why) {
        worked = isWorked;
        note = why;
    }

    LocalDate onDay() {
        return onDay;
    }

    boolean worked() {
        return worked;
    }

    String note() {
        return note;
    }
}
