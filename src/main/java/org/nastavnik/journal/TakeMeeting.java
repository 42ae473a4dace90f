package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;

/** Takes meetings over from a journal that was kept on paper, by the rules of those kept here. */
@ApplicationScoped
public class TakeMeeting {

    @Inject RecordMeeting record;
    @Inject Meetings meetings;

    /**
     * @param mentor who kept the journal; another who copies it does not sign for him
     */
    public void take(MentoringUnit unit, MeetingNotes notes, long mentor) {
        record.record(unit, notes, false, mentor);
    }

    /** What is written down already, the earliest first. */
    public List<MeetingNotes> known(MentoringUnit unit) {
        return meetings.of(unit).stream().map(MeetingEntry::notes).toList();
    }
}
