package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitTraces;

/** A mentor who has written meetings down has worked. */
@ApplicationScoped
class JournalTraces implements UnitTraces {

    @Inject Meetings meetings;

    @Override
    public boolean isLeftBy(long mentor, MentoringUnit unit) {
        return meetings.of(unit).stream().anyMatch(entry -> entry.mentorId() == mentor);
    }
}
