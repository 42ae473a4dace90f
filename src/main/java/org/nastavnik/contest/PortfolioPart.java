package org.nastavnik.contest;

/** What a mentor writes himself, in the order of the paper; the rest is gathered by the program. */
public enum PortfolioPart {
    NOMINATION(1, true),
    EDUCATION(1, true),
    EXPERIENCE(1, true),
    MENTORING_SINCE(1, true),
    CATEGORY(1, false),
    PHONE(1, true),
    EMAIL(1, true),
    MERITS(5, true),
    ESSAY(12, true),
    PRACTICE_TITLE(1, true),
    PRACTICE_GOAL(3, true),
    PRACTICE_TARGET(2, true),
    PRACTICE_TEXT(10, true),
    PRACTICE_STEPS(5, true),
    PRACTICE_RESULTS(5, true),
    REPLICATION(3, true),
    CHANGES(4, false),
    DEVELOPMENTS(4, false),
    TRAININGS(4, false),
    PUBLICATIONS(4, false),
    AWARDS(3, false),
    LINKS(3, false);

    static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 300;

    private final int rows;
    private final boolean needed;

    PortfolioPart(int rows, boolean needed) {
        this.rows = rows;
        this.needed = needed;
    }

    /** Lines of the field; 0 for a field of one line. */
    public int rows() {
        return rows == 1 ? 0 : rows;
    }

    public boolean needed() {
        return needed;
    }

    int longest() {
        return rows == 1 ? LONGEST_LINE : LONGEST;
    }
}
