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
    ROWS_LATE
}
