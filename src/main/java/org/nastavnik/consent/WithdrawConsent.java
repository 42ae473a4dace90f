package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.people.Representatives;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/**
 * Somebody takes a consent back. Of several who may sign, each may do so alone, even one who has
 * not signed; all other rooms hear of it at once.
 */
@ApplicationScoped
class WithdrawConsent {

    @Inject Representatives representatives;
    @Inject Schools schools;
    @Inject Event<ConsentWithdrawn> withdrawn;

    void withdraw(Consent consent, LocalDate day, long by, String ground) {
        if (day.isAfter(schools.today())) {
            throw new RuleBroken("site.problem.future");
        }
        if (!may(consent, by)) {
            throw new RuleBroken("consent.rule.notTheirs");
        }
        consent.withdraw(day, by, ground);
        withdrawn.fire(
                new ConsentWithdrawn(consent.schoolId(), consent.personId(), consent.kind(), day));
    }

    private boolean may(Consent consent, long by) {
        return by == consent.personId()
                || consent.signers().stream().anyMatch(signer -> signer.personId() == by)
                || representatives.of(consent.personId(), consent.schoolId()).stream()
                        .anyMatch(r -> r.personId() == by);
    }
}
