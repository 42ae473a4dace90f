package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Whether somebody outside of the school has to know who the person is. */
@ApplicationScoped
class NeededElsewhere {

    @Inject RoleAssignments assignments;
    @Inject Representatives representatives;
    @Inject Instance<PersonNeeds> rooms;

    /** What he was elsewhere and is no more needs nobody. */
    boolean is(Person person, long school, LocalDate today) {
        return person.affiliations().stream()
                        .anyMatch(known -> known.schoolId() != school && known.lastsOn(today))
                || assignments.of(person.id()).stream()
                        .anyMatch(role -> !Long.valueOf(school).equals(role.schoolId()))
                || representatives.actingOf(person.id()).stream()
                        .anyMatch(acting -> acting.schoolId() != school)
                || rooms.stream()
                        .flatMap(room -> room.schools(person.id(), today).stream())
                        .anyMatch(other -> other != school);
    }
}
