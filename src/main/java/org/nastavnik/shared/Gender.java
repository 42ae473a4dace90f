package org.nastavnik.shared;

/** Grammatical gender of a person; always entered, never guessed from a name. */
public enum Gender {
    M,
    F
}
