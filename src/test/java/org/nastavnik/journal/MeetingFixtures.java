package org.nastavnik.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.plan.WorkFormat;

/** Meetings as a mentor notes them. */
public final class MeetingFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    static final MeetingEntry.Recording RECORDING = new MeetingEntry.Recording(NOW, TODAY);

    private MeetingFixtures() {}

    static MeetingNotes notesOf(LocalDate day) {
        return notes(day, MeetingKinds.REGULAR, "Урок с трудным классом", UnitFixtures.MENTEE);
    }

    static MeetingNotes notes(LocalDate day, String kind, String topic, Long... came) {
        return new MeetingNotes(
                day,
                45,
                kind,
                WorkFormat.IN_PERSON,
                "индивидуальная",
                "диалог/обсуждение",
                topic,
                "Разобрали приёмы удержания внимания",
                "Выбраны два приёма",
                Set.of(came),
                null);
    }

    static MeetingEntry anEntry() {
        return new MeetingEntry(
                UnitFixtures.aPair(), UnitFixtures.MENTOR, notesOf(TODAY), RECORDING);
    }
}
