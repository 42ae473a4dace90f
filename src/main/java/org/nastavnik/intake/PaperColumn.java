package org.nastavnik.intake;

/**
 * A column of one of the two tables; where one heading could be several, the first named wins.
 *
 * @see PaperWords#column
 */
enum PaperColumn {
    PLAN_NUMBER(PaperKind.PLAN, 0),
    PLAN_MARK(PaperKind.PLAN, 0),
    PLAN_RESPONSIBLE(PaperKind.PLAN, 0),
    PLAN_COMPETENCE(PaperKind.PLAN, 3),
    PLAN_DEADLINE(PaperKind.PLAN, 2),
    PLAN_FORMAT(PaperKind.PLAN, 1),
    PLAN_RESULT(PaperKind.PLAN, 1),
    PLAN_CONTENT(PaperKind.PLAN, 2),
    JOURNAL_NUMBER(PaperKind.JOURNAL, 0),
    JOURNAL_SIGNATURE(PaperKind.JOURNAL, 2),
    JOURNAL_DATE(PaperKind.JOURNAL, 2),
    JOURNAL_DURATION(PaperKind.JOURNAL, 1),
    JOURNAL_ATTENDEES(PaperKind.JOURNAL, 1),
    JOURNAL_ARRANGED(PaperKind.JOURNAL, 1),
    JOURNAL_RESULT(PaperKind.JOURNAL, 1),
    JOURNAL_TOPIC(PaperKind.JOURNAL, 3),
    JOURNAL_CONTENT(PaperKind.JOURNAL, 1);

    private final PaperKind kind;
    private final int weight;

    PaperColumn(PaperKind kind, int weight) {
        this.kind = kind;
        this.weight = weight;
    }

    PaperKind kind() {
        return kind;
    }

    /** How much the column speaks for its table. */
    int weight() {
        return weight;
    }

    /** What stands there is of no use to the program and lost without a word. */
    boolean isIdle() {
        return this == PLAN_NUMBER || this == JOURNAL_NUMBER || this == JOURNAL_SIGNATURE;
    }

    /** Read, but no field of ours: told beside the row. */
    boolean isForeign() {
        return this == PLAN_MARK || this == PLAN_RESPONSIBLE;
    }

    /** The name of its words. */
    String words() {
        return name().replace('_', '.');
    }
}
