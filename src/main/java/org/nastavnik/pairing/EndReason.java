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

    /** Somebody himself wants no more, and has to say so in time. */
    public boolean isWish() {
        return this == REFUSED_BY_MENTOR || this == REFUSED_BY_MENTEE;
    }

    /** The mentee still wants a mentor. */
    boolean leavesWaiting() {
        return this != COMPLETED && this != LEFT_SCHOOL && this != CONSENT_WITHDRAWN;
    }
}
