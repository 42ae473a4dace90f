package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.place.WorkMoved;

/** Says that what a mentor has done by his plans may count otherwise now. */
@ApplicationScoped
public class PlanWork {

    static final String PLACE = "plan";

    @Inject Event<WorkMoved> moved;

    /** A row was marked, or another version came into force. */
    public void moved(MentoringUnit unit) {
        movedOf(unit.mentor());
    }

    /** Also for one who mentors no longer. */
    public void movedOf(long personId) {
        moved.fire(new WorkMoved(PLACE, personId));
    }
}
