package org.nastavnik.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;

/**
 * A month of a journal that the curator has read and closed: nothing is added to it, and an entry
 * is corrected only with a reason. The curator opens it again with a reason of his own.
 */
@Entity
@Table(name = "closed_month")
@NamedQuery(
        name = "ClosedMonth.ofUnit",
        query =
                "select m from ClosedMonth m where m.schoolId = :school and m.unitId = :unit"
                        + " order by m.firstDay")
@NamedQuery(
        name = "ClosedMonth.ofSchool",
        query =
                "select m from ClosedMonth m where m.schoolId = :school and m.firstDay between"
                        + " :first and :last order by m.firstDay")
public class ClosedMonth extends SchoolOwned {

    private long unitId;
    private LocalDate firstDay;
    private boolean closed = true;
    private long closedBy;
    private Instant closedAt;
    private @Nullable Long reopenedBy;
    private @Nullable Instant reopenedAt;
    private @Nullable String reason;

    protected ClosedMonth() {}

    ClosedMonth(MentoringUnit unit, YearMonth month, long by, Instant now, LocalDate today) {
        super(unit.schoolId());
        if (!month.isBefore(YearMonth.from(today))) {
            throw new RuleBroken("journal.rule.monthRuns");
        }
        this.unitId = unit.id();
        this.firstDay = month.atDay(1);
        this.closedBy = by;
        this.closedAt = now;
    }

    void closeAgain(long by, Instant now) {
        closed = true;
        closedBy = by;
        closedAt = now;
    }

    void reopen(long by, Instant now, String why) {
        if (!closed) {
            throw new RuleBroken("journal.rule.monthOpen");
        }
        closed = false;
        reopenedBy = by;
        reopenedAt = now;
        reason = why;
    }

    boolean is(YearMonth month) {
        return firstDay.equals(month.atDay(1));
    }

    public boolean isClosed() {
        return closed;
    }

    public long unitId() {
        return unitId;
    }

    public YearMonth month() {
        return YearMonth.from(firstDay);
    }

    /** Why it was opened again. */
    public @Nullable String reason() {
        return reason;
    }
}
