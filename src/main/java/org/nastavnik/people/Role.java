package org.nastavnik.people;

/** What a person is in the programme; given by an assignment, never by the LMS. */
public enum Role {
    CURATOR,
    DIRECTOR,
    MENTOR,
    MENTEE,
    PSYCHOLOGIST,
    CLASS_TEACHER,
    METHODIST,
    MUNICIPAL_ADMIN;

    /** Roles of the methodical centre hold for the municipality and see no person of a school. */
    public boolean municipal() {
        return this == METHODIST || this == MUNICIPAL_ADMIN;
    }
}
