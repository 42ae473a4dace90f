package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.ConsentWithdrawn;
import org.nastavnik.consent.Consents;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * Whose consent is taken back is in no pair or group from the next day on. A proposal is dropped; a
 * group goes on without the one, and what is left of a pair an order puts to an end. A worker whose
 * consent was never needed stays.
 */
@ApplicationScoped
class EndWithoutConsent {

    @Inject Units units;
    @Inject Consents consents;
    @Inject CancelUnit cancel;
    @Inject Schools schools;

    void hear(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.kind() != ConsentKind.PROCESSING
                || consents.covered(
                        withdrawn.personId(),
                        withdrawn.schoolId(),
                        ConsentKind.PROCESSING,
                        withdrawn.day())) {
            return;
        }
        // withdrawn in August, entered in September: the unit of the new year ends too
        Stream.of(withdrawn.day(), schools.today())
                .map(SchoolYear::of)
                .distinct()
                .flatMap(
                        year ->
                                units
                                        .ofPerson(withdrawn.personId(), withdrawn.schoolId(), year)
                                        .stream())
                .filter(unit -> unit.isOpenFor(withdrawn.personId()))
                .forEach(unit -> end(unit, withdrawn));
    }

    private void end(MentoringUnit unit, ConsentWithdrawn withdrawn) {
        if (unit.state().standing()) {
            unit.leaveAtOnce(
                    withdrawn.personId(), day(unit, withdrawn), EndReason.CONSENT_WITHDRAWN);
        } else if (unit.state() == MentoringUnit.State.PROPOSED
                || unit.state() == MentoringUnit.State.AGREED) {
            cancel.cancel(unit);
        }
    }

    /** Nobody leaves before he came. */
    private LocalDate day(MentoringUnit unit, ConsentWithdrawn withdrawn) {
        return withdrawn.day().isBefore(unit.period().from()) ? schools.today() : withdrawn.day();
    }
}
