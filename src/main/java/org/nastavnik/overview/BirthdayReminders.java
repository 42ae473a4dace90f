package org.nastavnik.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/**
 * A participant turns 14 or 18 within the month: from that day others sign his consents and
 * agreements, so the curator prepares new ones.
 */
@ApplicationScoped
class BirthdayReminders implements Reminder {

    private static final int DAYS_AHEAD = 30;

    @Inject Units units;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (!current.is(Role.CURATOR)) {
            return List.of();
        }
        LocalDate today = schools.today();
        Set<Long> ids =
                units.of(current.schoolId(), SchoolYear.of(today)).stream()
                        .filter(unit -> unit.state() != MentoringUnit.State.CANCELLED)
                        .flatMap(BirthdayReminders::members)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        KnownPersons known = persons.known(ids);
        return ids.stream().map(known::get).flatMap(one -> due(one, today).stream()).toList();
    }

    private static Stream<Long> members(MentoringUnit unit) {
        return Stream.concat(unit.mentees().stream(), Stream.of(unit.mentor()));
    }

    private Optional<Due> due(Person person, LocalDate today) {
        LocalDate born = person.birthDate();
        if (born == null) {
            return Optional.empty();
        }
        return Stream.of(14, 18)
                .filter(age -> isSoon(born.plusYears(age), today))
                .map(age -> line(person, age, born.plusYears(age)))
                .findFirst();
    }

    private static boolean isSoon(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD));
    }

    private Due line(Person person, int age, LocalDate day) {
        Ui ui = new Ui(visitor);
        return Due.work(
                70,
                ui.t("overview.due.birthday", person.name().full(), age, ui.date(day)),
                "persons/" + person.id());
    }
}
