package org.nastavnik.school;

/** Of whom a share is counted: the denominators of the year's indicators. */
public enum Contingent {
    PUPILS,
    PUPILS_10_19,
    PUPILS_15_19,
    PEDAGOGICAL_WORKERS,
    YOUNG_TEACHERS,
    PARENTS,
    GRADUATES,
    PARTNERS
}
