package org.nastavnik.pairing;

/** Why somebody is no member of a unit any more. */
public enum EndReason {
    COMPLETED,
    MENTOR_REPLACED,
    REFUSED_BY_MENTOR,
    REFUSED_BY_MENTEE,
    LEFT_SCHOOL,
    CONFLICT,
    ILLNESS,
    CONSENT_WITHDRAWN,
    ERROR;

    /** The mentee still wants a mentor. */
    boolean leavesWaiting() {
        return this != COMPLETED && this != LEFT_SCHOOL && this != CONSENT_WITHDRAWN;
    }
}
