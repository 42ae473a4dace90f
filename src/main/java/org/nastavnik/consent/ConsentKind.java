package org.nastavnik.consent;

/** What is consented to; each is a paper of its own. */
public enum ConsentKind {
    /** The school processes data for the programme. */
    PROCESSING,
    /** Name and results are published. */
    DISTRIBUTION,
    /** Photographs and films are published. */
    IMAGE,
    /** A grown-up's portfolio or practice goes to the methodical centre under his name. */
    TRANSFER_TO_CENTRE,
    /** A worker is a mentor as part of his work: article 351.8 of the Labour Code. */
    LABOUR_MENTORING;

    /** Signed by grown-ups for themselves only. */
    boolean isForGrownUps() {
        return this == TRANSFER_TO_CENTRE || this == LABOUR_MENTORING;
    }

    /** Put before the eyes of everybody. */
    public boolean isPublic() {
        return this == DISTRIBUTION || this == IMAGE;
    }
}
