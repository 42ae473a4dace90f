package org.nastavnik.people;

/** Who a person is to the school. */
public enum AffiliationKind {
    TEACHER,
    LEADER,
    PSYCHOLOGIST,
    SOCIAL_PEDAGOGUE,
    PUPIL,
    STUDENT,
    PARENT,
    GRADUATE,
    PARTNER_EMPLOYEE;

    public boolean staff() {
        return this == TEACHER
                || this == LEADER
                || this == PSYCHOLOGIST
                || this == SOCIAL_PEDAGOGUE;
    }

    /** Pupils and students have a class or group where others have a post. */
    public boolean learner() {
        return this == PUPIL || this == STUDENT;
    }
}
