package org.nastavnik.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.NotAllowed;

/**
 * The journals that the current person may read: curator and director their school's, the mentor of
 * today the unit's, a former mentor his own entries only, a mentee those of his days in the unit.
 */
@RequestScoped
class VisibleMeetings {

    @Inject VisibleUnits units;
    @Inject Meetings meetings;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;

    MentoringUnit unit(long unitId) {
        MentoringUnit unit = units.byId(unitId);
        if (!mayRead(unit)) {
            current.require(Role.CURATOR, Role.DIRECTOR);
        }
        return unit;
    }

    boolean mayRead(MentoringUnit unit) {
        return readsSchool() || unit.hasMember(current.personId());
    }

    private boolean readsSchool() {
        return current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
    }

    /** By date, the earliest first. */
    List<MeetingEntry> of(MentoringUnit unit) {
        return meetings.of(unit).stream().filter(entry -> sees(unit, entry)).toList();
    }

    MeetingEntry byId(MentoringUnit unit, long id) {
        MeetingEntry entry = meetings.byId(id, current.schoolId());
        if (entry.unitId() != unit.id() || !sees(unit, entry)) {
            throw new MeetingNotFound(id);
        }
        return entry;
    }

    boolean isMine(PlannedMeeting meeting) {
        return meeting.mentorId() == current.personId();
    }

    boolean seesPlanned(MentoringUnit unit, PlannedMeeting meeting) {
        long me = current.personId();
        return readsSchool() || isMine(meeting) || unit.isCurrentMentor(me) || !unit.isMentor(me);
    }

    private boolean sees(MentoringUnit unit, MeetingEntry entry) {
        long me = current.personId();
        if (readsSchool() || unit.isCurrentMentor(me) || entry.mentorId() == me) {
            return true;
        }
        return unit.memberships().stream()
                .filter(m -> m.personId() == me && !unit.isMentor(me))
                .anyMatch(m -> m.period().contains(entry.date()));
    }

    /** The unit, for its mentor of today: nobody else writes a journal. */
    MentoringUnit written(long unitId) {
        MentoringUnit unit = unit(unitId);
        if (!unit.isCurrentMentor(current.personId())) {
            throw new NotAllowed("not the mentor of unit " + unitId);
        }
        years.requireOpen(unit.schoolId(), unit.year());
        return unit;
    }

    /** A journal on paper is taken over by its mentor, or copied by the curator. */
    boolean mayTake(MentoringUnit unit) {
        return current.is(Role.CURATOR) || unit.isCurrentMentor(current.personId());
    }

    /** The current person's own entry. */
    MeetingEntry own(MentoringUnit unit, long id) {
        MeetingEntry entry = byId(unit, id);
        if (entry.mentorId() != current.personId()) {
            throw new MeetingNotFound(id);
        }
        return entry;
    }

    boolean mayConfirm(MeetingEntry entry) {
        long me = current.personId();
        return entry.state() == MeetingEntry.State.RECORDED
                && entry.mentorId() != me
                && !entry.wasEnteredBy(me)
                && (entry.cameToIt(me) || current.is(Role.CURATOR));
    }

    /** Whose journal the paper is: a mentor's own, for all others that of the mentor of today. */
    long journalKeeper(MentoringUnit unit) {
        return unit.isMentor(current.personId()) ? current.personId() : unit.mentor();
    }
}
