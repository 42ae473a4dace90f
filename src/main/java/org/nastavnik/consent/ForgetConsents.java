package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** That somebody consented stays on record; the scans, which show who he was, go. */
@ApplicationScoped
public class ForgetConsents {

    @Inject Consents consents;
    @Inject ConsentScans scans;

    public void forget(long person, long school) {
        consents.of(List.of(person), school).forEach(consent -> scans.drop(consent.id(), school));
    }
}
