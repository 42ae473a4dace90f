package org.nastavnik.survey;

/** By which way answers came. */
public enum Channel {
    LMS,
    CODE,
    PAPER
}
