package org.nastavnik.order;

import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** A later room that keeps an act tells here what still stands against its approval. */
public interface ActReadiness {

    ActKind act();

    /**
     * @param orderId of the order that is to approve it
     * @param found what is wrong is added to the form as a whole
     */
    void check(long schoolId, SchoolYear year, long orderId, Problems found);
}
