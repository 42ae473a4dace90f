package org.nastavnik.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;

/** A journal into which meetings are taken over, on 20 November 2026. */
public final class TakenMeetings {

    private final List<MeetingEntry> kept = new ArrayList<>();

    public TakeMeeting by(CurrentPerson current) {
        RecordMeeting record = new RecordMeeting();
        record.meetings = new Kept();
        record.schools = new SchoolsToday();
        record.current = current;
        record.closed = new NoneClosed();
        record.parents = new ParentsAgreement();
        record.clock = Clock.fixed(MeetingFixtures.NOW, ZoneOffset.UTC);
        TakeMeeting take = new TakeMeeting();
        take.record = record;
        take.meetings = record.meetings;
        return take;
    }

    public List<MeetingEntry> all() {
        return List.copyOf(kept);
    }

    private final class Kept extends Meetings {

        @Override
        MeetingEntry add(MeetingEntry entry) {
            kept.add(entry);
            return entry;
        }

        @Override
        public List<MeetingEntry> of(MentoringUnit unit) {
            return kept;
        }
    }

    private static final class NoneClosed extends ClosedMonths {

        @Override
        public boolean isClosed(MentoringUnit unit, LocalDate day) {
            return false;
        }
    }

    private static final class SchoolsToday extends Schools {

        @Override
        public LocalDate today() {
            return MeetingFixtures.TODAY;
        }
    }
}
