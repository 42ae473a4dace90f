package org.nastavnik.inspection;

/** Where it was decided: at the first knock or at the token. */
public enum Door {
    LOGIN,
    LAUNCH
}
