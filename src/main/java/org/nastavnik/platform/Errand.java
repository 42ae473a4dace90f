package org.nastavnik.platform;

import org.jspecify.annotations.Nullable;

/**
 * What a call is for.
 *
 * @param registrationId null while the platform is not registered yet
 */
public record Errand(CallKind kind, @Nullable Long registrationId) {

    /** Of a platform that we do not know yet. */
    public static Errand first(CallKind kind) {
        return new Errand(kind, null);
    }

    public static Errand to(Registration registration, CallKind kind) {
        return new Errand(kind, registration.id());
    }
}
