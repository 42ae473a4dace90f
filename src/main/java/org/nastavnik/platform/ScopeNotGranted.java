package org.nastavnik.platform;

/** The platform does not let us do this; its administrator can. */
public class ScopeNotGranted extends RuntimeException {

    ScopeNotGranted(String scope) {
        super(scope);
    }
}
