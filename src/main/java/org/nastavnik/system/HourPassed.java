package org.nastavnik.system;

import java.time.Instant;

/** Time to forget what has expired. Fired once an hour, in a transaction. */
public record HourPassed(Instant now) {}
