package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Working pairs and groups of whose meetings nothing was heard for weeks. */
@ApplicationScoped
public class SilentUnits {

    @Inject Units units;
    @Inject Meetings meetings;
    @Inject JournalCustoms customs;
    @Inject Schools schools;

    public List<MentoringUnit> of(long schoolId, SchoolYear year) {
        Map<Long, Meetings.Tally> tallies = meetings.tallies(schoolId, year);
        return silent(
                units.of(schoolId, year).stream().filter(unit -> unit.state().working()).toList(),
                tallies,
                customs.of(schoolId).silentDays());
    }

    /** For a mentor: has his own unit been silent for too long? */
    public boolean isSilent(MentoringUnit unit) {
        LocalDate last = meetings.lastOf(unit).map(MeetingEntry::date).orElse(null);
        return unit.state().working()
                && days(unit, last) > customs.of(unit.schoolId()).silentDays();
    }

    private List<MentoringUnit> silent(
            Collection<MentoringUnit> working, Map<Long, Meetings.Tally> tallies, int most) {
        return working.stream()
                .filter(unit -> days(unit, last(tallies.get(unit.id()))) > most)
                .toList();
    }

    static @Nullable LocalDate last(Meetings.@Nullable Tally tally) {
        return tally == null ? null : tally.last();
    }

    /** Since the last meeting; a new mentor is asked only for his own days. */
    long days(MentoringUnit unit, @Nullable LocalDate last) {
        LocalDate since =
                unit.memberships().stream()
                        .filter(m -> m.role() == MemberRole.MENTOR)
                        .reduce((first, second) -> second)
                        .map(m -> m.period().from())
                        .orElse(unit.period().from());
        LocalDate start = last == null || last.isBefore(since) ? since : last;
        LocalDate end = unit.period().to();
        LocalDate today = schools.today();
        return Silence.days(start, end != null && end.isBefore(today) ? end : today);
    }
}
