package org.nastavnik.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** How much of what was done somebody may read. */
public enum HistoryReader {

    /** All acts, but of nobody by name and without what they were about. */
    CITY,

    /** All acts in the own school. */
    SCHOOL,

    /** The own acts. */
    OWN;

    /** Empty for those who have nothing to look for here. */
    static Optional<HistoryReader> of(CurrentPerson current, LocalDate today) {
        if (current.is(Role.MUNICIPAL_ADMIN)) {
            return Optional.of(CITY);
        }
        if (current.is(Role.CURATOR) || current.is(Role.DIRECTOR)) {
            return Optional.of(SCHOOL);
        }
        if (current.is(Role.METHODIST)
                || current.is(Role.MENTOR)
                || isGrownMentee(current, today)) {
            return Optional.of(OWN);
        }
        return Optional.empty();
    }

    /** Pupils come by a code and have no history of their own. */
    private static boolean isGrownMentee(CurrentPerson current, LocalDate today) {
        return current.is(Role.MENTEE) && !current.person().isPupilOf(current.schoolId(), today);
    }
}
