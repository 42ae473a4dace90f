package org.nastavnik.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Codes that are too old go together, in a transaction of their own. */
@ApplicationScoped
class ForgetCodes {

    @Inject LinkCodes codes;

    @Transactional
    void all() {
        codes.sweep();
    }
}
