package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.people.Person;

/**
 * A mentor of the base with what he works on.
 *
 * @param units in which he is or was a mentor, by their codes
 */
record MentorRow(Person person, MentorProfile profile, List<MentoringUnit> units) {

    boolean hasMentees() {
        return units.stream()
                .anyMatch(unit -> unit.state().standing() && unit.isCurrentMentor(person.id()));
    }

    MentorProfile.State standing() {
        return profile.standing(hasMentees());
    }

    int busy() {
        return MentorPlaces.mentees(person.id(), units, AgreeUnit::takesPlaces);
    }
}
