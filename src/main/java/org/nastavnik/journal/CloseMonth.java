package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Period;

/** The curator closes a month of journals, and opens one again where something was forgotten. */
@ApplicationScoped
class CloseMonth {

    @Inject ClosedMonths months;
    @Inject Meetings meetings;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** Units that had not begun then, or had ended, have no such month. */
    void close(Collection<MentoringUnit> units, YearMonth month) {
        units.stream()
                .filter(unit -> worked(unit, month))
                .sorted(Comparator.comparing(MentoringUnit::id))
                .forEach(unit -> close(unit, month));
    }

    /** Of two who press at once the second finds it closed. */
    private void close(MentoringUnit unit, YearMonth month) {
        meetings.hold(unit);
        Instant now = now();
        months.find(unit, month)
                .ifPresentOrElse(
                        known -> {
                            if (!known.isClosed()) {
                                known.closeAgain(current.personId(), now);
                            }
                        },
                        () ->
                                months.add(
                                        new ClosedMonth(
                                                unit,
                                                month,
                                                current.personId(),
                                                now,
                                                schools.today())));
        log(unit, "JOURNAL_MONTH_CLOSED", month);
    }

    void reopen(MentoringUnit unit, YearMonth month, String why) {
        months.find(unit, month)
                .orElseThrow(() -> new MeetingNotFound(unit.id()))
                .reopen(current.personId(), now(), why);
        log(unit, "JOURNAL_MONTH_REOPENED", month);
    }

    private static boolean worked(MentoringUnit unit, YearMonth month) {
        return unit.period().overlaps(new Period(month.atDay(1), month.atEndOfMonth()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void log(MentoringUnit unit, String action, YearMonth month) {
        audit.write(current.personId(), unit.schoolId(), action, "unit:" + unit.id() + " " + month);
    }
}
