package org.nastavnik.school;

/** The seven stages of a mentoring programme, in their order. */
public enum Stage {
    PREPARATION,
    MENTEE_BASE,
    MENTOR_BASE,
    SELECTION_TRAINING,
    MATCHING,
    WORK,
    COMPLETION
}
