package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.nastavnik.school.Schools;
import org.nastavnik.system.HourPassed;

/** Marks what has run out; no answer waits for it, for the term itself counts. */
@ApplicationScoped
class ExpireConsents {

    @Inject Consents consents;
    @Inject Schools schools;

    void sweep(@Observes HourPassed hour) {
        consents.endedBefore(schools.today()).forEach(Consent::expire);
    }
}
