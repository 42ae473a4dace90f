package org.nastavnik.roster;

/** The platform's list cannot be read to its end; nothing of it counts. */
class RosterBroken extends RuntimeException {

    /** What is wrong with the list; people read it under {@code roster.failure.broken.<why>}. */
    enum Why {
        CIRCLE,
        LONG,
        SLOW,
        NO_LIST,
        NO_ID,
        BAD_ADDRESS,
        OTHER_COURSE
    }

    private final Why why;

    RosterBroken(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
