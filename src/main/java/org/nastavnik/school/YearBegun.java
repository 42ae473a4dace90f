package org.nastavnik.school;

import org.nastavnik.shared.SchoolYear;

/**
 * A school began a new year. Fired once a year inside the transaction that begins it; each room
 * copies into {@code to} what it may and leaves what stands there already.
 */
public record YearBegun(long schoolId, SchoolYear from, SchoolYear to) {}
