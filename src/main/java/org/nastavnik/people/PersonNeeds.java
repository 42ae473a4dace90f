package org.nastavnik.people;

import java.time.LocalDate;
import java.util.Set;

/**
 * A card is emptied when no school needs it any more. Rooms that know why a school needs one
 * whatever he is there tell it by a bean of this.
 */
public interface PersonNeeds {

    /** Schools that have to know who he is. */
    Set<Long> schools(long personId, LocalDate today);
}
