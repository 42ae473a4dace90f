package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A registered order fixes a unit, and what its mentees asked for is in work. */
@ApplicationScoped
public class FixUnit {

    @Inject Bases bases;
    @Inject UnitConsents consents;

    public void fix(MentoringUnit unit, long order) {
        consents.requireToFix(unit);
        unit.fixBy(order);
        bases.requestsFor(unit).forEach(MenteeRequest::inWork);
    }

    public void undo(MentoringUnit unit, long order) {
        unit.undoFixingBy(order);
        bases.requestsFor(unit).forEach(MenteeRequest::matched);
    }
}
