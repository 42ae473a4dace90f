package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.people.Persons;

/** Tells which members of a unit have left its school, when it ends because somebody did. */
@ApplicationScoped
class WhoLeft {

    @Inject Departures departures;
    @Inject Persons persons;

    boolean hasLeft(long person, MentoringUnit unit) {
        return persons.known(person).affiliationIn(unit.schoolId()).isEmpty()
                || departures.of(unit.schoolId()).stream()
                        .filter(departure -> departure.personId() == person)
                        .anyMatch(departure -> !departure.leftOn().isBefore(unit.period().from()));
    }
}
