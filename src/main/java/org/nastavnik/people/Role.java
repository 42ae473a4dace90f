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
    MUNICIPAL_ADMIN,
    EXPERT;

    /** Hold for the municipality, are given by its centre and see no person of a school. */
    public boolean municipal() {
        return this == METHODIST || this == MUNICIPAL_ADMIN || this == EXPERT;
    }
}
