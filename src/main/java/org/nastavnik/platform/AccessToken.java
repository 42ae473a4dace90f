package org.nastavnik.platform;

import java.time.Instant;
import java.util.Set;

/**
 * @param granted what the platform allowed, which may be less than was asked
 */
record AccessToken(String value, Set<String> granted, Instant goodUntil) {

    /** A right that the platform did not give is said, not tried again and again. */
    AccessToken requiring(String scope) {
        if (!granted.contains(scope)) {
            throw new ScopeNotGranted(scope);
        }
        return this;
    }
}
