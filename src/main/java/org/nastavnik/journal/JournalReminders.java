package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Meetings to confirm, and pairs of which nothing was heard for three weeks. */
@ApplicationScoped
class JournalReminders implements Reminder {

    static final int SILENT_DAYS = 21;

    @Inject Meetings meetings;
    @Inject Units units;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (!current.isKnown() || current.chosenSchool().isEmpty()) {
            return List.of();
        }
        List<MentoringUnit> mine = units.ofPerson(current.personId(), current.schoolId(), year());
        List<MentoringUnit> watched =
                current.is(Role.CURATOR)
                        ? units.of(current.schoolId(), year())
                        : mine.stream().filter(u -> u.isCurrentMentor(current.personId())).toList();
        return Stream.concat(
                        mine.stream()
                                .filter(unit -> waits(unit, current.personId()))
                                .map(unit -> due(unit, 10, "journal.due.confirm")),
                        silent(watched, current.schoolId())
                                .map(unit -> due(unit, 40, "journal.due.silent")))
                .toList();
    }

    private boolean waits(MentoringUnit unit, long person) {
        return unit.mentees().contains(person)
                && meetings.of(unit).stream()
                        .anyMatch(
                                entry ->
                                        entry.state() == MeetingEntry.State.RECORDED
                                                && entry.cameToIt(person));
    }

    private Stream<MentoringUnit> silent(List<MentoringUnit> watched, long school) {
        if (watched.stream().noneMatch(unit -> unit.state().working())) {
            return Stream.empty();
        }
        Map<Long, Meetings.Tally> tallies = meetings.tallies(school, year());
        LocalDate limit = schools.today().minusDays(SILENT_DAYS);
        return watched.stream()
                .filter(unit -> unit.state().working())
                .filter(unit -> lastHeardOf(unit, tallies).isBefore(limit));
    }

    private static LocalDate lastHeardOf(MentoringUnit unit, Map<Long, Meetings.Tally> tallies) {
        Meetings.Tally tally = tallies.get(unit.id());
        return tally == null ? unit.period().from() : tally.last();
    }

    private Due due(MentoringUnit unit, int order, String key) {
        String journal = "units/" + unit.id() + "/journal";
        return Due.work(order, new Ui(visitor).t(key, unit.code()), journal);
    }

    private SchoolYear year() {
        return SchoolYear.of(schools.today());
    }
}
