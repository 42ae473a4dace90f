package org.nastavnik.overview;

/** What is counted of a school on the board of the city. */
enum Figure {
    DIRECTOR,
    CURATORS,
    FORMS,
    LAUNCHED,
    CLOSED,
    PUPILS,
    MENTORS,
    APPOINTED,
    REQUESTS,
    MATCHED,
    UNITS,
    FIXED,
    ENDED,
    WORKING,
    MENTEES,
    COVERED,
    /** Forms of the school with one or two mentees or mentors. */
    SMALL_FORMS,
    /** Mentors of the pairs and groups that were chosen. */
    MENTORING,
    PLANS,
    PARTICIPANTS,
    CONSENTED,
    JOURNALS,
    MEETINGS,
    SILENT,
    ORDERS,
    ROAD_MAP,
    ROWS,
    ROWS_DONE,
    ROWS_LATE,
    TUTORS,
    PAIRS,
    GROUPS,
    ITEMS,
    ITEMS_DONE,
    PRACTICES,
    PACKAGES
}
