package org.nastavnik.survey;

/** As what a person is asked. A questionnaire for {@link #ANY} is for mentors and mentees alike. */
public enum Side {
    MENTOR,
    MENTEE,
    CURATOR,
    ANY
}
