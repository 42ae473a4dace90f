package org.nastavnik.launch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Registration;

/**
 * What a browser brought to the door.
 *
 * @param login the login that the state names; already used up, so that it serves once
 * @param browserSecret what the cookie of that login holds, or the platform's storage
 * @param stored the word came out of the platform's storage: this browser keeps no cookie of ours
 */
record Submission(
        String idToken,
        Optional<PendingLogin> login,
        Optional<Registration> registration,
        @Nullable String browserSecret,
        boolean stored) {}
