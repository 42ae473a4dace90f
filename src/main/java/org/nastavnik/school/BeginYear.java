package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.nastavnik.shared.SchoolYear;

/**
 * Begins the programme of a new school year with what may be taken over from the former one. Done
 * once: whoever presses again finds it begun.
 */
@ApplicationScoped
class BeginYear {

    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject Event<YearBegun> begun;

    /** This year; in summer, once this year stands, the next one. */
    Optional<SchoolYear> next(long schoolId) {
        LocalDate today = schools.today();
        SchoolYear now = SchoolYear.of(today);
        SchoolYear coming = new SchoolYear(now.startYear() + 1);
        boolean summer = !today.isBefore(LocalDate.of(coming.startYear(), Month.JUNE, 1));
        if (summer) {
            return Optional.of(coming).filter(year -> !years.of(schoolId, year).isBegun());
        }
        return Optional.of(now).filter(year -> !years.of(schoolId, year).isBegun());
    }

    /**
     * @return whether it was begun now
     */
    boolean begin(long schoolId, SchoolYear to) {
        years.hold(schoolId);
        years.requireOpen(schoolId, to);
        ProgrammeYear year = years.touched(schoolId, to);
        if (year.isBegun()) {
            return false;
        }
        SchoolYear from = new SchoolYear(to.startYear() - 1);
        years.find(schoolId, from).ifPresent(year::takeOver);
        year.begin(schools.today());
        begun.fire(new YearBegun(schoolId, from, to));
        return true;
    }
}
