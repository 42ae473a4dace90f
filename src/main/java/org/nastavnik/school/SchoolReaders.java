package org.nastavnik.school;

import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** Who reads the card and the year of his school: everybody who takes part in its programme. */
final class SchoolReaders {

    private SchoolReaders() {}

    static void require(CurrentPerson current) {
        current.require(
                Role.CURATOR,
                Role.DIRECTOR,
                Role.MENTOR,
                Role.MENTEE,
                Role.PSYCHOLOGIST,
                Role.CLASS_TEACHER);
    }
}
