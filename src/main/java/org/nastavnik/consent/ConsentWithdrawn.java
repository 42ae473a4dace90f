package org.nastavnik.consent;

import java.time.LocalDate;

/** Somebody has taken a consent back; what rested on it ends on that day. */
public record ConsentWithdrawn(long schoolId, long personId, ConsentKind kind, LocalDate day) {}
