package org.nastavnik.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Previews that are too old go together, in a transaction of their own. */
@ApplicationScoped
class ForgetPreviews {

    @Inject RosterPreviews previews;

    @Transactional
    void all() {
        previews.sweep();
    }
}
