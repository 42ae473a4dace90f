package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.Set;

/** Who takes part in the programme and therefore needs a consent; a later room knows. */
public interface ProgrammePeople {

    /** In a base, a pair or a group of the school year of that day. */
    Set<Long> participants(long schoolId, LocalDate day);

    /** Workers who are to be mentors of workers. */
    Set<Long> labourMentors(long schoolId, LocalDate day);
}
