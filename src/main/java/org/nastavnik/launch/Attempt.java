package org.nastavnik.launch;

import java.time.Instant;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.Registration;

/** A token whose signature holds, against what it is held. */
record Attempt(
        Claims claims,
        Registration registration,
        PendingLogin login,
        Instant now,
        String baseUrl) {}
