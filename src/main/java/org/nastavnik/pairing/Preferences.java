package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.shared.SchoolYear;

/**
 * What participants have said of one another after they met. Rooms below that ask them implement
 * it; found by CDI.
 */
public interface Preferences {

    List<Choice> of(long schoolId, SchoolYear year);

    /**
     * @param place 1 for the first choice, 0 for «не хотел бы работать»
     */
    record Choice(long from, long to, int place) {

        boolean refuses() {
            return place == 0;
        }
    }
}
