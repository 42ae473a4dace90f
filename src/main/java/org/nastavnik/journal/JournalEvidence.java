package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence;
import org.nastavnik.shared.SchoolYear;

/** How many pairs and groups that work or have worked have met. */
@ApplicationScoped
class JournalEvidence implements StageEvidence {

    @Inject Units units;
    @Inject Meetings meetings;

    @Override
    public List<Evidence> of(long schoolId, SchoolYear year) {
        List<MentoringUnit> counted =
                units.of(schoolId, year).stream().filter(unit -> unit.state().worked()).toList();
        Set<Long> met = meetings.tallies(schoolId, year).keySet();
        long started = counted.stream().filter(unit -> met.contains(unit.id())).count();
        return List.of(
                Evidence.share(
                        Stage.WORK, 20, "journal.evidence", started, counted.size(), "units"));
    }
}
