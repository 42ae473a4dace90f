package org.nastavnik.order;

/** What of a local act the program does not know, so that it is left to be filled by hand. */
public enum ActBlank {
    COUNCIL("council"),
    ORDER("orders/new?type=ACTS_APPROVAL"),
    OPINIONS(""),
    FORMS("programme-year/form"),
    MENTEES(""),
    PAY_ACT("");

    private final String mendedAt;

    ActBlank(String mendedAt) {
        this.mendedAt = mendedAt;
    }

    /** The page below the launch's address; empty where only the paper can be filled. */
    public String mendedAt() {
        return mendedAt;
    }
}
