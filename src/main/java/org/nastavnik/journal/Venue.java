package org.nastavnik.journal;

/** Where mentor and mentee met. */
public enum Venue {
    SCHOOL,
    OUTSIDE,
    /** Outside, and the parents know of it and agree. */
    OUTSIDE_AGREED
}
