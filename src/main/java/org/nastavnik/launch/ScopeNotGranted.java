package org.nastavnik.launch;

/** The platform does not let us do this; its administrator can. */
class ScopeNotGranted extends RuntimeException {

    ScopeNotGranted(String scope) {
        super(scope);
    }
}
