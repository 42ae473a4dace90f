package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** In whom an influence is measured: pupils who are mentees, teachers of the pairs of staff. */
@ApplicationScoped
class ImpactSubjects {

    @Inject Units units;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Schools schools;

    /** Units that an order has fixed or is to fix; who was in one and has left is still asked. */
    List<MentoringUnit> unitsOf(long school, SchoolYear year) {
        return units.of(school, year).stream()
                .filter(unit -> unit.state() != MentoringUnit.State.PROPOSED)
                .filter(unit -> unit.state() != MentoringUnit.State.CANCELLED)
                .toList();
    }

    /** By name. */
    List<Person> of(ImpactParameter.Audience audience, long school, SchoolYear year) {
        Set<Long> ids = new LinkedHashSet<>();
        unitsOf(school, year).forEach(unit -> ids.addAll(candidates(audience, unit)));
        KnownPersons known = persons.known(ids);
        return ids.stream()
                .map(known::get)
                .filter(person -> isOf(audience, person, school, year))
                .sorted(Comparator.comparing(Person::searchName))
                .toList();
    }

    private List<Long> candidates(ImpactParameter.Audience audience, MentoringUnit unit) {
        Stream<Long> mentees =
                unit.memberships().stream()
                        .filter(m -> !unit.isMentor(m.personId()))
                        .map(m -> m.personId());
        if (audience == ImpactParameter.Audience.PUPIL) {
            return mentees.toList();
        }
        return forms.byCode(unit.formCode()).staff() ? List.copyOf(unit.everyone()) : List.of();
    }

    /** Whoever was a pupil in the year is asked as one, though he may have finished since. */
    private boolean isOf(
            ImpactParameter.Audience audience, Person person, long school, SchoolYear year) {
        return person.isPupilIn(school, year, schools.today()) == (audience == ImpactParameter.Audience.PUPIL);
    }
}
