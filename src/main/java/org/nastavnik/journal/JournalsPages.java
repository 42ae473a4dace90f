package org.nastavnik.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;

/** The journals of a school side by side. */
@RequestScoped
class JournalsPages {

    @Inject Units units;
    @Inject Meetings meetings;
    @Inject ClosedMonths closed;
    @Inject SilentUnits silent;
    @Inject JournalCustoms customs;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    JournalsPage page(JournalCustomForm form, Problems problems) {
        long school = current.schoolId();
        SchoolYear year = SchoolYear.of(schools.today());
        List<MentoringUnit> all =
                units.of(school, year).stream().filter(JournalsPages::hasJournal).toList();
        return new JournalsPage(
                rows(all, school, year),
                months(year),
                current.is(Role.CURATOR),
                customs.of(school).signedInProgram(),
                form,
                problems);
    }

    private List<JournalsPage.Row> rows(List<MentoringUnit> all, long school, SchoolYear year) {
        Map<Long, Meetings.Tally> tallies = meetings.tallies(school, year);
        Map<Long, Long> waiting = meetings.waiting(school, year);
        Map<Long, List<ClosedMonth>> months =
                closed.of(school, year).stream()
                        .filter(ClosedMonth::isClosed)
                        .collect(Collectors.groupingBy(ClosedMonth::unitId));
        KnownPersons mentors = persons.known(all.stream().map(MentoringUnit::mentor).toList());
        int most = customs.of(school).silentDays();
        List<JournalsPage.Row> rows = new ArrayList<>();
        for (MentoringUnit unit : all) {
            Meetings.Tally tally = tallies.get(unit.id());
            LocalDate last = SilentUnits.last(tally);
            long days = unit.state().working() ? silent.days(unit, last) : 0;
            rows.add(
                    new JournalsPage.Row(
                            unit.id(),
                            unit.code(),
                            mentors.get(unit.mentor()).name().surnameFirst(),
                            tally == null ? 0 : tally.count(),
                            Ui.day(last),
                            days,
                            days > most,
                            waiting.getOrDefault(unit.id(), 0L),
                            labels(months.getOrDefault(unit.id(), List.of()))));
        }
        return rows;
    }

    private static List<JournalsPage.Month> labels(List<ClosedMonth> months) {
        return months.stream()
                .map(ClosedMonth::month)
                .map(m -> new JournalsPage.Month(m.toString(), JournalSubjects.label(m)))
                .toList();
    }

    /** Those of the year that are over. */
    private List<Option> months(SchoolYear year) {
        List<Option> options = new ArrayList<>();
        YearMonth running = YearMonth.from(schools.today());
        for (YearMonth month = YearMonth.from(year.firstDay());
                month.isBefore(running);
                month = month.plusMonths(1)) {
            options.add(new Option(month.toString(), JournalSubjects.label(month)));
        }
        Collections.reverse(options);
        return options;
    }

    static boolean hasJournal(MentoringUnit unit) {
        return switch (unit.state()) {
            case PROPOSED, AGREED, CANCELLED -> false;
            default -> true;
        };
    }
}
