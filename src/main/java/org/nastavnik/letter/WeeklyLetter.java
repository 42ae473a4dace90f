package org.nastavnik.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.nastavnik.shared.SchoolOwned;

/** One person was thought of in one week: a letter went out, or nothing waited for him. */
@Entity
@Table(name = "weekly_letter")
@NamedQuery(
        name = "WeeklyLetter.ofWeek",
        query =
                "select w.personId from WeeklyLetter w where w.schoolId = :school and w.weekOf ="
                        + " :week")
@NamedQuery(
        name = "WeeklyLetter.sweep",
        query = "delete from WeeklyLetter w where w.weekOf < :before")
class WeeklyLetter extends SchoolOwned {

    private long personId;
    private LocalDate weekOf;
    private int waiting;

    protected WeeklyLetter() {}

    WeeklyLetter(long schoolId, long personId, LocalDate weekOf) {
        super(schoolId);
        this.personId = personId;
        this.weekOf = weekOf;
    }

    void told(int number) {
        waiting = number;
    }

    /** How much waited; 0 where no letter was sent. */
    int waiting() {
        return waiting;
    }

    long personId() {
        return personId;
    }

    LocalDate weekOf() {
        return weekOf;
    }
}
