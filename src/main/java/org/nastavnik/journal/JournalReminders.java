package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

    @Inject Meetings meetings;
    @Inject SilentUnits silent;
    @Inject Units units;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (!current.isKnown() || current.chosenSchool().isEmpty()) {
            return List.of();
        }
        List<MentoringUnit> mine = units.ofPerson(current.personId(), current.schoolId(), year());
        return Stream.concat(
                        mine.stream()
                                .filter(unit -> waits(unit, current.personId()))
                                .map(unit -> due(unit, 10, "journal.due.confirm")),
                        silent(mine, current).map(unit -> due(unit, 40, "journal.due.silent")))
                .toList();
    }

    private Stream<MentoringUnit> silent(List<MentoringUnit> mine, CurrentPerson current) {
        return current.is(Role.CURATOR)
                ? silent.of(current.schoolId(), year()).stream()
                : mine.stream()
                        .filter(unit -> unit.isCurrentMentor(current.personId()))
                        .filter(silent::isSilent);
    }

    private boolean waits(MentoringUnit unit, long person) {
        return unit.mentees().contains(person)
                && meetings.of(unit).stream()
                        .anyMatch(
                                entry ->
                                        entry.state() == MeetingEntry.State.RECORDED
                                                && entry.cameToIt(person));
    }

    private Due due(MentoringUnit unit, int order, String key) {
        String journal = "units/" + unit.id() + "/journal";
        return Due.work(order, new Ui(visitor).t(key, unit.code()), journal);
    }

    private SchoolYear year() {
        return SchoolYear.of(schools.today());
    }
}
