package org.nastavnik.contest;

import java.util.Arrays;

/** How a stage of a contest is judged, or whether it is. */
public enum StageKind {
    /** Portfolios come in and are looked through. */
    INTAKE,
    /** Experts read and mark; the author is not told to them. */
    ABSENTEE,
    /** Participants show their work to the jury. */
    ONSITE;

    public boolean judged() {
        return this != INTAKE;
    }

    /** As an address names it, in small letters. */
    static StageKind judged(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.judged() && kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new RegulationNotFound(name));
    }
}
