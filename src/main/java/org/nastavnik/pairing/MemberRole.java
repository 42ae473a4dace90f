package org.nastavnik.pairing;

/** On which side of a unit a person is. */
public enum MemberRole {
    MENTOR,
    MENTEE
}
