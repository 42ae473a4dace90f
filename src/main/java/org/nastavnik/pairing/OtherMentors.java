package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.nastavnik.shared.SchoolYear;

/** Mentors that mentees have already: usual in different forms, seldom meant in one. */
@ApplicationScoped
class OtherMentors {

    @Inject Units units;

    /** Whether one of the mentees has a mentor in that form. */
    boolean lead(Collection<Long> mentees, String formCode, long schoolId, SchoolYear year) {
        return mentees.stream()
                .anyMatch(
                        mentee ->
                                units.ofPerson(mentee, schoolId, year).stream()
                                        .filter(unit -> unit.formCode().equals(formCode))
                                        .filter(AgreeUnit::takesPlaces)
                                        .anyMatch(unit -> unit.mentees().contains(mentee)));
    }
}
