package org.nastavnik.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.SchoolYear;

/**
 * What a printed journal is about: a unit, the first, second, … of its mentors, a month or all
 * days. Papers know their subject by one number; the plain number of a unit is the journal that the
 * reader would open.
 *
 * @param mentorNo from 1; 0 for the reader's own, else that of the mentor of today
 * @param month from 1; 0 for the whole year
 */
record JournalSubject(long unitId, int mentorNo, int month) {

    private static final int MENTOR_AT = 40;
    private static final int MONTH_AT = 45;
    private static final long UNIT_BITS = (1L << MENTOR_AT) - 1;
    private static final long MENTOR_BITS = (1L << (MONTH_AT - MENTOR_AT)) - 1;
    private static final int MONTHS = 12;

    static JournalSubject of(long subject) {
        int month = (int) (subject >> MONTH_AT);
        if (subject < 1 || month > MONTHS) {
            throw new MeetingNotFound(subject);
        }
        return new JournalSubject(
                subject & UNIT_BITS, (int) (subject >> MENTOR_AT & MENTOR_BITS), month);
    }

    long asLong() {
        return (long) month << MONTH_AT | (long) mentorNo << MENTOR_AT | unitId;
    }

    /** Null for all days. */
    @Nullable Period days(SchoolYear year) {
        if (month == 0) {
            return null;
        }
        LocalDate first = LocalDate.of(year.startYear(), month, 1);
        YearMonth known = YearMonth.from(year.contains(first) ? first : first.plusYears(1));
        return new Period(known.atDay(1), known.atEndOfMonth());
    }
}
