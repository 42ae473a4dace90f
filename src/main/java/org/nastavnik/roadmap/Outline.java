package org.nastavnik.roadmap;

/** Which official form a school's road map follows. */
enum Outline {
    /** Five sections, with indicators. */
    SECTIONS,
    /** Seven stages with their parts. */
    STAGES,
    /** The school's own, begun without rows. */
    EMPTY
}
