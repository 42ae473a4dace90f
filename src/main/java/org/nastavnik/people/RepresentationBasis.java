package org.nastavnik.people;

/** By what somebody acts for a minor. */
public enum RepresentationBasis {
    MOTHER,
    FATHER,
    ADOPTER,
    /** Of one under 14. */
    GUARDIAN,
    /** Of one aged 14 to 17. */
    TRUSTEE;

    /** A document proves it; of parents the child's own document tells. */
    public boolean needsDocument() {
        return this == GUARDIAN || this == TRUSTEE;
    }
}
