package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;

/**
 * Somebody was let go by mistake: he learns there as before, with the roles of what he is still in.
 * What was withdrawn or drafted meanwhile stays as it is.
 */
@ApplicationScoped
class TakeLeaverBack {

    @Inject Departures departures;
    @Inject Units units;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    void takeBack(Departure departure) {
        departure.requireData();
        long person = departure.personId();
        long school = departure.schoolId();
        persons.byId(person, school).comeBack(school, departure.leftOn());
        units.ofPerson(person, school, departure.year()).stream()
                .filter(unit -> unit.state().standing() && unit.isOpenFor(person))
                .map(unit -> unit.isCurrentMentor(person) ? Role.MENTOR : Role.MENTEE)
                .distinct()
                .forEach(role -> assignments.assign(person, role, school));
        departures.remove(departure);
        audit.write(current.personId(), school, "PUPIL_RETURNED", "person:" + person);
    }
}
