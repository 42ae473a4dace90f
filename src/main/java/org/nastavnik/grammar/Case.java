package org.nastavnik.grammar;

/** The six cases in the order of the school grammar. */
public enum Case {
    NOM,
    GEN,
    DAT,
    ACC,
    INS,
    PRE
}
