package org.nastavnik.pairing;

/** How a mentor stands in his unit; all mentees stand as {@code MAIN}. */
public enum Standing {
    MAIN,
    /** Leads a group together with its mentor. */
    CO_MENTOR,
    /** Takes the place of an absent mentor from a day to a day. */
    SUBSTITUTE
}
