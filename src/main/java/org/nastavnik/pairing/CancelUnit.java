package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Nothing came of a proposal: who was matched by it waits for a mentor again. */
@ApplicationScoped
class CancelUnit {

    @Inject Units units;
    @Inject Bases bases;

    void cancel(MentoringUnit unit) {
        boolean matched = AgreeUnit.takesPlaces(unit);
        unit.cancel();
        if (matched) {
            bases.requestsFor(unit).stream()
                    .filter(request -> !isMetByAnother(unit, request))
                    .forEach(MenteeRequest::waitAgain);
        }
    }

    private boolean isMetByAnother(MentoringUnit cancelled, MenteeRequest request) {
        return units.ofPerson(request.personId(), cancelled.schoolId(), cancelled.year()).stream()
                .filter(unit -> unit.id() != cancelled.id() && AgreeUnit.takesPlaces(unit))
                .filter(unit -> unit.formCode().equals(request.formCode()))
                .anyMatch(unit -> unit.mentees().contains(request.personId()));
    }
}
