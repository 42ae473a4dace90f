package org.nastavnik.roster;

/** The platform's list cannot be read to its end; nothing of it counts. */
class RosterBroken extends RuntimeException {

    RosterBroken(String why) {
        super(why);
    }
}
