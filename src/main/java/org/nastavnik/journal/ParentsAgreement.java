package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.shared.RuleBroken;

/** A grown-up meets a minor outside of the school only where the parents agree. */
@ApplicationScoped
class ParentsAgreement {

    @Inject Persons persons;

    void check(MentoringUnit unit, long mentor, MeetingNotes notes) {
        if (notes.format() == WorkFormat.IN_PERSON) {
            check(unit, mentor, notes.attendees(), notes.date(), notes.venue());
        }
    }

    void check(
            MentoringUnit unit, long mentor, Collection<Long> mentees, LocalDate day, Venue venue) {
        if (venue != Venue.OUTSIDE || isMinor(mentor, unit, day)) {
            return;
        }
        if (mentees.stream().anyMatch(mentee -> isMinor(mentee, unit, day))) {
            throw new RuleBroken("journal.rule.parents");
        }
    }

    private boolean isMinor(long person, MentoringUnit unit, LocalDate day) {
        return persons.known(person).isRepresentedIn(unit.schoolId(), day);
    }
}
